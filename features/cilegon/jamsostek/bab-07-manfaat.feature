# language: id
Fitur: BAB VII Manfaat

  @pasal-14
  Aturan: Jumlah santunan tunai, JKM tidak ditambahkan pada JKK (Pasal 14 ayat (2))

    Skenario konsep: Menurut sebab dan tanggal meninggal
      Diketahui seorang nelayan:
        | tanggal pendaftaran | 1 Mei 2019 |
      Ketika ia <peristiwa> pada <tanggal>
      Maka jumlah santunan tunai dari BPJS Ketenagakerjaan sebesar <jumlah> berdasarkan "Pasal 14 ayat (2)"

      # 20 + 12 + 10 juta; 48 x 1 juta + 12 + 10 juta
      Contoh: sejak PP 82/2019
        | peristiwa                         | tanggal         | jumlah       |
        | meninggal karena sakit            | 24 Agustus 2024 | Rp42.000.000 |
        | meninggal karena sakit            | 2 Desember 2019 | Rp42.000.000 |
        | meninggal karena kecelakaan kerja | 24 Agustus 2024 | Rp70.000.000 |
        | meninggal karena kecelakaan kerja | 2 Desember 2019 | Rp70.000.000 |

      # 16,2 + 4,8 + 3 juta; 48 x 1 juta + 4,8 + 3 juta
      Contoh: sebelum PP 82/2019
        | peristiwa                         | tanggal         | jumlah       |
        | meninggal karena sakit            | 1 Desember 2019 | Rp24.000.000 |
        | meninggal karena kecelakaan kerja | 1 Desember 2019 | Rp55.800.000 |

    Skenario: Tenaga kebersihan DLH meninggal karena kecelakaan kerja
      Diketahui seorang tenaga kebersihan DLH
      Ketika ia meninggal karena kecelakaan kerja pada 10 Juni 2024
      # 48 x Rp4.815.102 = Rp231.124.896, ditambah 10 dan 12 juta
      Maka jumlah santunan tunai dari BPJS Ketenagakerjaan sebesar Rp253.124.896 berdasarkan "Pasal 14 ayat (2)"

    Skenario: Peserta yang tidak aktif
      Diketahui seorang nelayan:
        | kepesertaan aktif pada tanggal peristiwa | tidak |
      Ketika ia meninggal karena sakit pada 24 Agustus 2024
      Maka jumlah santunan tunai dari BPJS Ketenagakerjaan sebesar Rp0 berdasarkan "Pasal 14 ayat (2)"

    Skenario: Sebab kematian yang belum diketahui
      Diketahui seorang nelayan:
        | keadaan terjadinya kecelakaan | di_luar_pekerjaan |
      Ketika ia meninggal karena kecelakaan kerja pada 24 Agustus 2024
      Tetapi "sebab kematian" tidak diketahui
      Maka jumlah santunan tunai dari BPJS Ketenagakerjaan belum dapat ditentukan karena belum diketahui "sebab kematian"

    Skenario: Sebelum PP 44/2015 tidak ada yang menentukan jumlahnya
      Diketahui seorang nelayan
      Ketika ia meninggal karena sakit pada 30 Juni 2015
      Maka jumlah santunan tunai dari BPJS Ketenagakerjaan tidak diatur melalui "hak atas jaminan kematian (JKM)" dan "hak atas santunan kematian karena kecelakaan kerja (JKK)"

    Skenario: Keputusan menurut rancangan adalah simulasi, dan manfaatnya perkiraan
      Diketahui seorang nelayan
      Ketika ia meninggal karena sakit pada 24 Agustus 2024
      Maka penjelasan jumlah santunan tunai dari BPJS Ketenagakerjaan memuat "perkiraan" dan "rumusan kami"

  @pasal-14
  Aturan: Santunan KPU dan Bawaslu tidak mengurangi manfaat BPJS Ketenagakerjaan (Pasal 14 ayat (3))

    Skenario: Anggota KPPS Pemilu meninggal karena sakit dalam tugas
      Diketahui seorang anggota KPPS Pemilu
      Ketika ia meninggal dalam tugas pada 16 Februari 2024
      # 42 juta dari BPJS Ketenagakerjaan, 36 + 10 juta dari KPU
      Maka jumlah santunan tunai dari BPJS Ketenagakerjaan sebesar Rp42.000.000 berdasarkan "Pasal 14 ayat (2)"
      Dan jumlah santunan tunai dari BPJS Ketenagakerjaan, KPU, dan Bawaslu sebesar Rp88.000.000 berdasarkan "Pasal 14 ayat (3)"

    Skenario: Anggota Panwaslu Kelurahan Pilkada meninggal karena sakit dalam tugas
      Diketahui seorang anggota Panwaslu Kelurahan Pilkada
      Ketika ia meninggal dalam tugas pada 10 Oktober 2024
      # 42 juta dari BPJS Ketenagakerjaan, 36 + 10 juta dari Bawaslu
      Maka jumlah santunan tunai dari BPJS Ketenagakerjaan, KPU, dan Bawaslu sebesar Rp88.000.000 berdasarkan "Pasal 14 ayat (3)"

    Skenario: Nelayan tidak menerima santunan KPU
      Diketahui seorang nelayan
      Ketika ia meninggal karena sakit pada 24 Agustus 2024
      Maka jumlah santunan tunai dari BPJS Ketenagakerjaan, KPU, dan Bawaslu sebesar Rp42.000.000 berdasarkan "Pasal 14 ayat (3)"

  @pasal-15
  Aturan: JKK dan JKM tidak memberi uang karena berhenti bekerja (Pasal 15)

    Skenario konsep: Tidak satu pun kelompok yang dibantu kota menerimanya
      Diketahui seorang <pekerja>:
        | sebab berhenti bekerja   | <sebab> |
        | diikutsertakan dalam JHT | tidak   |
      Ketika ia berhenti bekerja pada 30 Juni 2025
      Maka tidak ada manfaat uang ketika berhenti bekerja: ya, berdasarkan "Pasal 15 ayat (1)"
      Dan manfaat uang ketika berhenti bekerja adalah tidak ada berdasarkan "Pasal 15 ayat (1)"
      Dan alasan tidak ada manfaat uang ketika berhenti bekerja adalah bukan_penerima_upah berdasarkan "Pasal 15 ayat (4) huruf a"
      Dan program yang akan memberi manfaat uang ketika berhenti bekerja adalah jht_sukarela berdasarkan "Pasal 15 ayat (5) huruf a"

      Contoh:
        | pekerja        | sebab            |
        | ketua RT       | akhir_masa_tugas |
        | kader          | akhir_masa_tugas |
        | nelayan        | berhenti_usaha   |
        | anggota linmas | mengundurkan_diri |
        | marbot         | berhenti_usaha   |

    Skenario konsep: Badan ad hoc, sebab berakhirnya masa tugas bukan PHK
      Diketahui seorang badan ad hoc <lembaga>:
        | sebab berhenti bekerja                | akhir_masa_tugas |
        | perjanjian kerja yang berakhir        | tidak ada        |
        | diikutsertakan dalam JHT              | tidak            |
      Ketika ia berhenti bekerja pada 25 Februari 2024
      Maka manfaat uang ketika berhenti bekerja adalah tidak ada berdasarkan "Pasal 15 ayat (1)"
      Dan alasan tidak ada manfaat uang ketika berhenti bekerja adalah masa_tugas_berakhir berdasarkan "Pasal 15 ayat (4) huruf b"
      Dan program yang akan memberi manfaat uang ketika berhenti bekerja adalah jht_pemberi_kerja berdasarkan "Pasal 15 ayat (5) huruf b"

      Contoh:
        | lembaga |
        | KPU     |
        | Bawaslu |

    Skenario konsep: Tenaga kebersihan yang tidak ikut JKP maupun JHT
      Diketahui seorang tenaga kebersihan DLH:
        | sebab berhenti bekerja         | <sebab>   |
        | perjanjian kerja yang berakhir | tidak ada |
        | diikutsertakan dalam JHT       | tidak     |
      Ketika ia berhenti bekerja pada 31 Desember 2024
      Maka manfaat uang ketika berhenti bekerja adalah tidak ada berdasarkan "Pasal 15 ayat (1)"
      Dan alasan tidak ada manfaat uang ketika berhenti bekerja adalah <alasan> berdasarkan "<pasal>"
      Dan program yang akan memberi manfaat uang ketika berhenti bekerja adalah jkp_dan_jht berdasarkan "Pasal 15 ayat (5) huruf c"

      Contoh:
        | sebab             | alasan              | pasal                     |
        | akhir_masa_tugas  | masa_tugas_berakhir | Pasal 15 ayat (4) huruf b |
        | mengundurkan_diri | bukan_phk           | Pasal 15 ayat (4) huruf c |
        | pensiun           | bukan_phk           | Pasal 15 ayat (4) huruf c |
        | cacat_total_tetap | bukan_phk           | Pasal 15 ayat (4) huruf c |
        | meninggal         | bukan_phk           | Pasal 15 ayat (4) huruf c |
        | phk               | syarat_jkp          | Pasal 15 ayat (4) huruf d |
        | kontrak_berakhir  | syarat_jkp          | Pasal 15 ayat (4) huruf d |
        | berhenti_usaha    | syarat_jkp          | Pasal 15 ayat (4) huruf d |

    Skenario: Nelayan yang ikut JHT sukarela menerima saldonya ketika berhenti melaut
      Diketahui seorang nelayan:
        | sebab berhenti bekerja   | berhenti_usaha |
        | diikutsertakan dalam JHT | ya             |
      Ketika ia berhenti bekerja pada 30 Juni 2025
      Dan ia meminta JHT pada 10 Juli 2025
      Maka manfaat uang ketika berhenti bekerja adalah pembayaran jaminan hari tua (JHT) berdasarkan "Pasal 15 ayat (3)"
      Dan tidak ada manfaat uang ketika berhenti bekerja: tidak, berdasarkan "Pasal 15 ayat (1)"
      Dan alasan tidak ada manfaat uang ketika berhenti bekerja tidak terutang berdasarkan "Pasal 15 ayat (1)"
      Dan program yang akan memberi manfaat uang ketika berhenti bekerja tidak terutang berdasarkan "Pasal 15 ayat (1)"

    Skenario konsep: Pekerja perusahaan yang di-PHK menerima JKP
      Diketahui seorang pekerja perusahaan:
        | diikutsertakan dalam JHT               | <jht>   |
        | modal usaha pemberi kerja              | <modal> |
        | hasil penjualan tahunan pemberi kerja  | <modal> |
      Ketika ia mengalami PHK pada 30 Juni 2025
      Dan ia mengajukan JKP pada 10 Juli 2025
      Dan ia meminta JHT pada 10 Juli 2025
      Maka manfaat uang ketika berhenti bekerja adalah <manfaat> berdasarkan "Pasal 15 ayat (2)"
      Dan tidak ada manfaat uang ketika berhenti bekerja: tidak, berdasarkan "Pasal 15 ayat (1)"

      # usaha mikro hanya wajib JKK dan JKM, sehingga tanpa JHT pun JKP terbuka
      Contoh:
        | jht   | modal         | manfaat     |
        | ya    | Rp500.000.000 | jkp_dan_jht |
        | tidak | Rp500.000.000 | jkp         |

    Skenario: Nelayan yang tidak berhenti melaut
      Diketahui seorang nelayan:
        | sebab berhenti bekerja   | tidak ada |
        | diikutsertakan dalam JHT | tidak     |
      Ketika ia berhenti bekerja pada 30 Juni 2025
      Maka manfaat uang ketika berhenti bekerja tidak terutang berdasarkan "Pasal 15 ayat (1)"
      Dan tidak ada manfaat uang ketika berhenti bekerja: tidak, berdasarkan "Pasal 15 ayat (1)"

    Skenario: Nelayan yang keikutsertaannya dalam JHT belum diketahui
      Diketahui seorang nelayan:
        | sebab berhenti bekerja | berhenti_usaha |
      Ketika ia berhenti bekerja pada 30 Juni 2025
      Dan ia meminta JHT pada 10 Juli 2025
      Maka manfaat uang ketika berhenti bekerja belum dapat ditentukan karena belum diketahui "diikutsertakan dalam JHT"
      Dan manfaat uang ketika berhenti bekerja masih mungkin "tidak ada" dan "pembayaran jaminan hari tua (JHT)"

    Skenario: Nelayan berusia 60 tahun yang ikut JHT dan masih melaut
      Diketahui seorang nelayan:
        | tanggal lahir pekerja    | 12 Maret 1965 |
        | sebab berhenti bekerja   | tidak ada     |
        | diikutsertakan dalam JHT | ya            |
      Ketika ia meminta JHT pada 10 Juli 2025
      Dan ia berhenti bekerja pada 30 Juni 2025
      # saldonya dapat diminta karena usianya, tetapi bukan karena berhenti bekerja
      Maka ikut serta dalam JHT yang dapat dibayarkan: ya, berdasarkan "Pasal 15 ayat (3)"
      Dan manfaat uang ketika berhenti bekerja tidak terutang berdasarkan "Pasal 15 ayat (1)"

    Skenario: Anggota linmas yang ikut JHT mengundurkan diri, padahal ia bukan penerima upah
      Diketahui seorang anggota linmas:
        | sebab berhenti bekerja   | mengundurkan_diri |
        | diikutsertakan dalam JHT | ya                |
      Ketika ia berhenti bekerja pada 30 Juni 2025
      Dan ia meminta JHT pada 10 Juli 2025
      Maka ikut serta dalam JHT yang dapat dibayarkan: tidak, berdasarkan "Pasal 15 ayat (3)"
      Dan manfaat uang ketika berhenti bekerja adalah tidak ada berdasarkan "Pasal 15 ayat (1)"

    Skenario konsep: Kelompok kota yang didaftarkan sebagai penerima upah
      Diketahui seorang <pekerja>:
        | segmen kepesertaan yang terdaftar | ppu              |
        | perjanjian kerja yang berakhir    | tidak ada        |
        | sebab berhenti bekerja            | akhir_masa_tugas |
        | diikutsertakan dalam JHT          | tidak            |
      Ketika ia berhenti bekerja pada 30 Juni 2025
      Maka alasan tidak ada manfaat uang ketika berhenti bekerja adalah masa_tugas_berakhir berdasarkan "Pasal 15 ayat (4) huruf b"
      Dan program yang akan memberi manfaat uang ketika berhenti bekerja adalah jkp_dan_jht berdasarkan "Pasal 15 ayat (5) huruf c"

      Contoh:
        | pekerja        |
        | ketua RT       |
        | kader          |
        | nelayan        |
        | anggota linmas |
        | marbot         |

    Skenario konsep: Badan ad hoc yang terdaftar sebagai bukan penerima upah
      Diketahui seorang badan ad hoc <lembaga>:
        | segmen kepesertaan yang terdaftar | bpu              |
        | sebab berhenti bekerja            | akhir_masa_tugas |
        | diikutsertakan dalam JHT          | tidak            |
      Ketika ia berhenti bekerja pada 25 Februari 2024
      Maka program yang akan memberi manfaat uang ketika berhenti bekerja adalah jht_sukarela berdasarkan "Pasal 15 ayat (5) huruf a"

      Contoh:
        | lembaga |
        | KPU     |
        | Bawaslu |
