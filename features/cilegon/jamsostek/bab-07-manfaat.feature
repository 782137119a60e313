# language: id
@pasal-14
Fitur: BAB VII Manfaat

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

  Aturan: Santunan KPU tidak mengurangi manfaat BPJS Ketenagakerjaan (Pasal 14 ayat (3))

    Skenario: Anggota KPPS Pemilu meninggal karena sakit dalam tugas
      Diketahui seorang anggota KPPS Pemilu
      Ketika ia meninggal dalam tugas pada 16 Februari 2024
      # 42 juta dari BPJS Ketenagakerjaan, 36 + 10 juta dari KPU
      Maka jumlah santunan tunai dari BPJS Ketenagakerjaan sebesar Rp42.000.000 berdasarkan "Pasal 14 ayat (2)"
      Dan jumlah santunan tunai dari BPJS Ketenagakerjaan dan KPU sebesar Rp88.000.000 berdasarkan "Pasal 14 ayat (3)"

    Skenario: Nelayan tidak menerima santunan KPU
      Diketahui seorang nelayan
      Ketika ia meninggal karena sakit pada 24 Agustus 2024
      Maka jumlah santunan tunai dari BPJS Ketenagakerjaan dan KPU sebesar Rp42.000.000 berdasarkan "Pasal 14 ayat (3)"
