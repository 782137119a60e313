# language: id
Fitur: BAB V Sumber dana iuran

  @pasal-8
  Aturan: Kelompok kota dan pekerja lain (Pasal 8)

    Skenario konsep: Iuran kelompok kota dibebankan pada APBD
      Diketahui seorang <pekerja>
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka sumber dana iuran adalah APBD Kota Cilegon berdasarkan "Pasal 8 ayat (1)"
      Dan iuran dibayarkan melalui APBN atau APBD: ya, berdasarkan "Pasal 8 ayat (4)"

      Contoh:
        | pekerja               |
        | nelayan               |
        | ketua RT              |
        | kader                 |
        | anggota linmas        |
        | tenaga kebersihan DLH |
        | marbot                |

    Skenario konsep: Yang sudah dibayar anggaran lain tidak dibayar lagi
      Diketahui seorang <pekerja>:
        | anggaran lain yang sudah membayar iuran bulan itu | <anggaran> |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka sumber dana iuran adalah anggaran lain berdasarkan "Pasal 8 ayat (2)"

      Contoh:
        | pekerja            | anggaran              | bulan         |
        | nelayan            | APBN                  | Agustus 2024  |
        | nelayan            | apbd_provinsi         | Agustus 2024  |
        | nelayan            | csr                   | Agustus 2024  |
        | anggota PPS Pilkada | APBD Provinsi Banten | Juni 2024     |
        | anggota KPPS Pemilu | APBN                 | Februari 2024 |

    Skenario: Pekerja yang tidak dicakup dan bukan penerima upah membayar sendiri
      Diketahui seorang pedagang mandiri
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka sumber dana iuran adalah pekerja sendiri berdasarkan "Pasal 8 ayat (3) huruf a"

    Skenario: Iuran penerima upah yang tidak dicakup dibayar pemberi kerja
      Diketahui seorang tenaga kebersihan DLH:
        | tercantum dalam daftar penerima bantuan iuran | tidak |
        | iurannya dibayar Pemerintah Kota pada tahun 2024 | tidak |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka sumber dana iuran adalah pemberi kerja berdasarkan "Pasal 8 ayat (3) huruf b"

    Skenario konsep: Kelompok yang tidak tercantum dalam daftar membayar menurut segmennya
      Diketahui seorang nelayan:
        | kelompok pekerja                              | <kelompok> |
        | segmen kepesertaan yang terdaftar             | <segmen>   |
        | tercantum dalam daftar penerima bantuan iuran | tidak      |
        | iurannya dibayar Pemerintah Kota pada tahun 2024 | tidak |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka sumber dana iuran adalah <sumber> berdasarkan "<pasal>"

      Contoh: bukan penerima upah
        | kelompok              | segmen | sumber          | pasal                    |
        | ketua RT atau RW      | bpu    | pekerja sendiri | Pasal 8 ayat (3) huruf a |
        | kader                 | bpu    | pekerja sendiri | Pasal 8 ayat (3) huruf a |
        | nelayan               | bpu    | pekerja sendiri | Pasal 8 ayat (3) huruf a |
        | tenaga kebersihan DLH | bpu    | pekerja sendiri | Pasal 8 ayat (3) huruf a |
        | linmas                | bpu    | pekerja sendiri | Pasal 8 ayat (3) huruf a |

      Contoh: penerima upah
        | kelompok              | segmen | sumber          | pasal                    |
        | ketua RT atau RW      | ppu    | pemberi kerja   | Pasal 8 ayat (3) huruf b |
        | kader                 | ppu    | pemberi kerja   | Pasal 8 ayat (3) huruf b |
        | nelayan               | ppu    | pemberi kerja   | Pasal 8 ayat (3) huruf b |
        | linmas                | ppu    | pemberi kerja   | Pasal 8 ayat (3) huruf b |
        | kelompok lain         | ppu    | pemberi kerja   | Pasal 8 ayat (3) huruf b |

    Skenario: Tanpa daftar penerima, sumber dana belum dapat ditentukan
      Diketahui seorang nelayan
      Tetapi "tercantum dalam daftar penerima bantuan iuran" tidak diketahui
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka sumber dana iuran belum dapat ditentukan karena belum diketahui "tercantum dalam daftar penerima bantuan iuran", "iurannya dibayar Pemerintah Kota pada tahun 2024", dan "bulan berlakunya daftar penerima yang pertama"
      Dan sumber dana iuran masih mungkin "APBD Kota Cilegon" dan "pekerja sendiri"

    Skenario: Anggaran lain yang belum diketahui
      Diketahui seorang nelayan
      Tetapi "anggaran lain yang sudah membayar iuran bulan itu" tidak diketahui
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka sumber dana iuran belum dapat ditentukan karena belum diketahui "anggaran lain yang sudah membayar iuran bulan itu"

  @pasal-9
  Aturan: Badan ad hoc Pemilu 2024 (Pasal 9 ayat (1) sampai dengan ayat (3))

    Skenario konsep: Bulan yang dibeli dibebankan pada APBD, bulan lain tidak dibayar
      Diketahui seorang anggota <badan> Pemilu
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka sumber dana iuran adalah <sumber> berdasarkan "<pasal>"

      Contoh: KPPS, satu bulan
        | badan | bulan         | sumber                     | pasal            |
        | KPPS  | Februari 2024 | APBD Kota Cilegon          | Pasal 9 ayat (1) |
        | KPPS  | Maret 2024    | tidak ada yang membayar    | Pasal 9 ayat (2) |

      Contoh: PPS, tiga bulan
        | badan | bulan         | sumber                     | pasal            |
        | PPS   | Desember 2023 | tidak ada yang membayar    | Pasal 9 ayat (2) |
        | PPS   | Februari 2024 | APBD Kota Cilegon          | Pasal 9 ayat (1) |
        | PPS   | April 2024    | APBD Kota Cilegon          | Pasal 9 ayat (1) |
        | PPS   | Mei 2024      | tidak ada yang membayar    | Pasal 9 ayat (2) |

    @pasal-8
    Skenario konsep: Segmen yang terdaftar tidak mengubah sumber dana badan ad hoc
      Diketahui seorang badan ad hoc <lembaga>:
        | segmen kepesertaan yang terdaftar     | <segmen>  |
        | badan ad hoc                          | <badan>   |
        | pemilu atau pemilihan yang ditugaskan | <tugas>   |
      Ketika ia ditagih iuran untuk bulan Maret 2024
      Maka sumber dana iuran adalah <sumber> berdasarkan "<pasal>"

      Contoh: masa yang dibeli sudah lewat
        | lembaga | segmen | badan | tugas       | sumber                  | pasal            |
        | KPU     | ppu    | KPPS  | Pemilu 2024 | tidak ada yang membayar | Pasal 9 ayat (2) |
        | KPU     | bpu    | KPPS  | Pemilu 2024 | tidak ada yang membayar | Pasal 9 ayat (2) |
        | Bawaslu | ppu    | ptps  | Pemilu 2024 | tidak ada yang membayar | Pasal 9 ayat (2) |
        | Bawaslu | bpu    | ptps  | Pemilu 2024 | tidak ada yang membayar | Pasal 9 ayat (2) |

      Contoh: tidak sedang diangkat
        | lembaga | segmen | badan | tugas       | sumber                  | pasal            |
        | KPU     | bpu    | KPPS  | tidak ada   | tidak ada yang membayar | Pasal 9 ayat (3) |
        | Bawaslu | ppu    | pkd   | tidak ada   | tidak ada yang membayar | Pasal 9 ayat (3) |

      Contoh: masa yang dibeli
        | lembaga | segmen | badan | tugas       | sumber                  | pasal            |
        | KPU     | bpu    | PPS   | Pemilu 2024 | APBD Kota Cilegon       | Pasal 9 ayat (1) |
        | Bawaslu | ppu    | pkd   | Pemilu 2024 | APBD Kota Cilegon       | Pasal 9 ayat (1) |

    Skenario: Iuran Januari 2024 bergantung pada tafsir tanggal perjanjian
      Diketahui seorang anggota KPPS Pemilu
      Ketika ia ditagih iuran untuk bulan Januari 2024
      Maka sumber dana iuran belum dapat ditentukan dan bergantung pada tafsir:
        | januari_2024     | hasil                   | berdasarkan      |
        | mulai_februari   | tidak ada yang membayar | Pasal 9 ayat (2) |
        | termasuk_januari | APBD Kota Cilegon       | Pasal 9 ayat (1) |

    Skenario konsep: Di antara dua pemilihan tidak ada yang membayar
      Diketahui seorang badan ad hoc KPU:
        | badan ad hoc                          | PPS       |
        | pemilu atau pemilihan yang ditugaskan | tidak ada |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka sumber dana iuran adalah tidak ada yang membayar berdasarkan "Pasal 9 ayat (3)"

      Contoh:
        | bulan      |
        | April 2024 |
        | Mei 2024   |

  @pasal-9
  Aturan: Badan ad hoc Pilkada 2024 (Pasal 9 ayat (4) sampai dengan ayat (6))

    Skenario: Badan ad hoc KPU dibebankan pada hibah KPU
      Diketahui seorang anggota PPS Pilkada
      Ketika ia ditagih iuran untuk bulan Juni 2024
      Maka sumber dana iuran adalah dana hibah KPU (NPHD) berdasarkan "Pasal 9 ayat (4) huruf a"

    Skenario: Badan ad hoc Bawaslu dibebankan pada hibah Bawaslu
      Diketahui seorang anggota Panwaslu Kelurahan Pilkada
      Ketika ia ditagih iuran untuk bulan Juli 2024
      Maka sumber dana iuran adalah dana hibah Bawaslu (NPHD) berdasarkan "Pasal 9 ayat (4) huruf b"

    @surat-mendagri-4295-2024 @surat-mendagri-4295-2024-perlindungan-badan-ad-hoc
    Skenario konsep: Hibah yang tidak cukup, sebelum dan sesudah Surat Mendagri
      Diketahui seorang anggota <badan> Pilkada:
        | dana hibah (NPHD) cukup untuk iuran | <cukup> |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka sumber dana iuran adalah <sumber> berdasarkan "<pasal>"

      Contoh:
        | badan               | bulan        | cukup | sumber                      | pasal                     |
        | PPS                 | Agustus 2024 | tidak | dana hibah KPU (NPHD)       | Pasal 9 ayat (4) huruf a  |
        | PPS                 | Agustus 2024 | ya    | dana hibah KPU (NPHD)       | Pasal 9 ayat (4) huruf a  |
        | PPS                 | Oktober 2024 | tidak | belanja tidak terduga (BTT) | Pasal 9 ayat (5)          |
        | PPS                 | Oktober 2024 | ya    | dana hibah KPU (NPHD)       | Pasal 9 ayat (4) huruf a  |
        | Panwaslu Kelurahan  | Oktober 2024 | tidak | belanja tidak terduga (BTT) | Pasal 9 ayat (5)          |
        | Panwaslu Kelurahan  | Oktober 2024 | ya    | dana hibah Bawaslu (NPHD)   | Pasal 9 ayat (4) huruf b  |

    @surat-mendagri-4295-2024 @surat-mendagri-4295-2024-perlindungan-badan-ad-hoc
    Skenario: Bulan surat itu sendiri, September 2024, bergantung pada tafsir
      Diketahui seorang anggota PPS Pilkada:
        | dana hibah (NPHD) cukup untuk iuran | tidak |
      Ketika ia ditagih iuran untuk bulan September 2024
      Maka sumber dana iuran belum dapat ditentukan dan bergantung pada tafsir:
        | bulan_surat | hasil                       | berdasarkan              |
        | september   | belanja tidak terduga (BTT) | Pasal 9 ayat (5)         |
        | oktober     | dana hibah KPU (NPHD)       | Pasal 9 ayat (4) huruf a |

    @surat-mendagri-4295-2024 @surat-mendagri-4295-2024-perlindungan-badan-ad-hoc
    Skenario: September 2024 dengan hibah yang cukup tidak bergantung pada tafsir
      Diketahui seorang anggota PPS Pilkada:
        | dana hibah (NPHD) cukup untuk iuran | ya |
      Ketika ia ditagih iuran untuk bulan September 2024
      Maka sumber dana iuran adalah dana hibah KPU (NPHD) berdasarkan "Pasal 9 ayat (4) huruf a"

    @surat-mendagri-4295-2024 @surat-mendagri-4295-2024-perlindungan-badan-ad-hoc
    Skenario: September 2024 dengan kecukupan hibah yang belum diketahui
      Diketahui seorang anggota PPS Pilkada
      Ketika ia ditagih iuran untuk bulan September 2024
      Maka sumber dana iuran belum dapat ditentukan karena belum diketahui "dana hibah (NPHD) cukup untuk iuran" dan belum dipilih tafsir "bulan_surat"
      Dan sumber dana iuran masih mungkin "belanja tidak terduga (BTT)" dan "dana hibah KPU (NPHD)"

    @surat-mendagri-4295-2024 @surat-mendagri-4295-2024-perlindungan-badan-ad-hoc
    Skenario: Oktober 2024 dengan kecukupan hibah yang belum diketahui
      Diketahui seorang anggota PPS Pilkada
      Ketika ia ditagih iuran untuk bulan Oktober 2024
      Maka sumber dana iuran belum dapat ditentukan karena belum diketahui "dana hibah (NPHD) cukup untuk iuran"

    @surat-mendagri-4295-2024 @surat-mendagri-4295-2024-perlindungan-badan-ad-hoc
    Skenario: Sebelum surat itu, kecukupan hibah tidak perlu diketahui
      Diketahui seorang anggota PPS Pilkada
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka sumber dana iuran adalah dana hibah KPU (NPHD) berdasarkan "Pasal 9 ayat (4) huruf a"

    Skenario konsep: Pengangkatan untuk Pemilu tidak membuka hibah Pilkada maupun BTT
      Diketahui seorang badan ad hoc <lembaga>:
        | badan ad hoc                                         | <badan>          |
        | pemilu atau pemilihan yang ditugaskan                | Pemilu 2024      |
        | tanggal mulai tugas menurut keputusan pengangkatan   | 2 Juni 2024      |
        | tanggal selesai tugas menurut keputusan pengangkatan | 31 Desember 2024 |
        | dana hibah (NPHD) cukup untuk iuran                  | <cukup>          |
      Ketika ia ditagih iuran untuk bulan Oktober 2024
      Maka sumber dana iuran adalah tidak ada yang membayar berdasarkan "Pasal 9 ayat (2)"

      Contoh:
        | lembaga | badan       | cukup |
        | KPU     | sekretariat | ya    |
        | KPU     | sekretariat | tidak |
        | Bawaslu | pkd         | ya    |
        | Bawaslu | pkd         | tidak |

    Skenario konsep: Di luar masa tugas tidak ada yang membayar
      Diketahui seorang anggota <badan> Pilkada
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka sumber dana iuran adalah tidak ada yang membayar berdasarkan "Pasal 9 ayat (6)"

      Contoh:
        | badan              | bulan         |
        | PPS                | April 2024    |
        | PPS                | Februari 2025 |
        | KPPS               | Oktober 2024  |
        | KPPS               | Januari 2025  |
        | Panwaslu Kelurahan | Mei 2024      |
        | Panwaslu Kelurahan | Februari 2025 |

  @pasal-9
  Aturan: Pekerjaan lain dari anggota badan ad hoc diperiksa sendiri (Pasal 8 ayat (1) dan Pasal 9)

    Skenario konsep: Penugasan pada badan ad hoc tidak mengubah sumber dana pekerjaan lain
      Diketahui seorang nelayan:
        | kelompok pekerja                                     | <kelompok>       |
        | badan ad hoc                                         | sekretariat      |
        | pemilu atau pemilihan yang ditugaskan                | <tugas>          |
        | tanggal mulai tugas menurut keputusan pengangkatan   | 2 Juni 2024      |
        | tanggal selesai tugas menurut keputusan pengangkatan | 31 Desember 2024 |
        | dana hibah (NPHD) cukup untuk iuran                  | <cukup>          |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka sumber dana iuran adalah APBD Kota Cilegon berdasarkan "Pasal 8 ayat (1)"

      Contoh: tidak sedang diangkat
        | kelompok              | tugas        | cukup | bulan        |
        | ketua RT atau RW      | tidak ada    | ya    | Mei 2024     |
        | kader                 | tidak ada    | ya    | Mei 2024     |
        | nelayan               | tidak ada    | ya    | Mei 2024     |
        | tenaga kebersihan DLH | tidak ada    | ya    | Mei 2024     |
        | linmas                | tidak ada    | ya    | Mei 2024     |
        | kelompok lain         | tidak ada    | ya    | Mei 2024     |

      Contoh: Pemilu, sesudah bulan yang dibeli
        | kelompok              | tugas        | cukup | bulan        |
        | ketua RT atau RW      | Pemilu 2024  | ya    | Mei 2024     |
        | kader                 | Pemilu 2024  | ya    | Mei 2024     |
        | nelayan               | Pemilu 2024  | ya    | Mei 2024     |
        | tenaga kebersihan DLH | Pemilu 2024  | ya    | Mei 2024     |
        | linmas                | Pemilu 2024  | ya    | Mei 2024     |
        | kelompok lain         | Pemilu 2024  | ya    | Mei 2024     |

      Contoh: Pilkada, di luar masa tugas
        | kelompok              | tugas        | cukup | bulan        |
        | ketua RT atau RW      | Pilkada 2024 | ya    | Mei 2024     |
        | kader                 | Pilkada 2024 | ya    | Mei 2024     |
        | nelayan               | Pilkada 2024 | ya    | Mei 2024     |
        | tenaga kebersihan DLH | Pilkada 2024 | ya    | Mei 2024     |
        | linmas                | Pilkada 2024 | ya    | Mei 2024     |
        | kelompok lain         | Pilkada 2024 | ya    | Mei 2024     |

      Contoh: Pilkada, dalam masa tugas, walaupun hibah tidak cukup
        | kelompok              | tugas        | cukup | bulan        |
        | ketua RT atau RW      | Pilkada 2024 | tidak | Oktober 2024 |
        | kader                 | Pilkada 2024 | tidak | Oktober 2024 |
        | nelayan               | Pilkada 2024 | tidak | Oktober 2024 |
        | tenaga kebersihan DLH | Pilkada 2024 | tidak | Oktober 2024 |
        | linmas                | Pilkada 2024 | tidak | Oktober 2024 |
        | kelompok lain         | Pilkada 2024 | tidak | Oktober 2024 |

  @pasal-10
  Aturan: Bulan iuran badan ad hoc Pilkada (Pasal 10)

    Skenario konsep: Bulan dalam masa tugas
      Diketahui seorang anggota PPS Pilkada:
        | badan ad hoc                        | <badan> |
        | dana hibah (NPHD) cukup untuk iuran | ya      |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka bulan iuran termasuk masa tugas badan ad hoc Pilkada 2024: <hasil>, berdasarkan "Pasal 10"

      Contoh: PPS, 26 Mei 2024 sampai dengan 27 Januari 2025
        | badan | bulan         | hasil |
        | PPS   | April 2024    | tidak |
        | PPS   | Juni 2024     | ya    |
        | PPS   | Januari 2025  | ya    |
        | PPS   | Februari 2025 | tidak |

      Contoh: PPK, sejak 16 Mei 2024
        | badan | bulan         | hasil |
        | PPK   | April 2024    | tidak |
        | PPK   | Juni 2024     | ya    |

      Contoh: badan yang masa tugasnya pendek dihitung sejak bulan mulainya
        | badan          | bulan         | hasil |
        | Pantarlih      | Mei 2024      | tidak |
        | Pantarlih      | Juni 2024     | ya    |
        | Pantarlih      | Juli 2024     | ya    |
        | Pantarlih      | Agustus 2024  | tidak |
        | KPPS           | Oktober 2024  | tidak |
        | KPPS           | November 2024 | ya    |
        | KPPS           | Desember 2024 | ya    |
        | KPPS           | Januari 2025  | tidak |
        | ketertiban_tps | Oktober 2024  | tidak |
        | ketertiban_tps | November 2024 | ya    |
        | ketertiban_tps | Desember 2024 | ya    |
        | ketertiban_tps | Januari 2025  | tidak |

    Skenario konsep: Pengawas TPS, yang masa tugasnya tidak memuat satu pun bulan penuh
      Diketahui seorang badan ad hoc Bawaslu:
        | badan ad hoc                                         | Pengawas TPS    |
        | pemilu atau pemilihan yang ditugaskan                | Pilkada 2024    |
        | tanggal mulai tugas menurut keputusan pengangkatan   | 4 November 2024 |
        | tanggal selesai tugas menurut keputusan pengangkatan | 4 Desember 2024 |
        | dana hibah (NPHD) cukup untuk iuran                  | ya              |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka sumber dana iuran adalah <sumber> berdasarkan "<pasal>"

      Contoh:
        | bulan         | sumber                    | pasal                    |
        | Oktober 2024  | tidak ada yang membayar   | Pasal 9 ayat (6)         |
        | November 2024 | dana hibah Bawaslu (NPHD) | Pasal 9 ayat (4) huruf b |
        | Desember 2024 | dana hibah Bawaslu (NPHD) | Pasal 9 ayat (4) huruf b |
        | Januari 2025  | tidak ada yang membayar   | Pasal 9 ayat (6)         |

    Skenario: PPS yang mulai bertugas pada 26 Mei 2024, untuk bulan Mei 2024
      Diketahui seorang anggota PPS Pilkada
      Ketika ia ditagih iuran untuk bulan Mei 2024
      Maka sumber dana iuran belum dapat ditentukan dan bergantung pada tafsir:
        | bulan_mulai_tugas | hasil                   | berdasarkan              |
        | bulan_berjalan    | dana hibah KPU (NPHD)   | Pasal 9 ayat (4) huruf a |
        | bulan_berikutnya  | tidak ada yang membayar | Pasal 9 ayat (6)         |

    Skenario konsep: Bulan dimulainya tugas bergantung pada tafsir, kecuali tugas mulai pada tanggal 1
      Diketahui seorang badan ad hoc <lembaga>:
        | badan ad hoc                                         | <badan>         |
        | pemilu atau pemilihan yang ditugaskan                | Pilkada 2024    |
        | tanggal mulai tugas menurut keputusan pengangkatan   | 2 Juni 2024     |
        | tanggal selesai tugas menurut keputusan pengangkatan | 27 Januari 2025 |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka bulan iuran termasuk masa tugas badan ad hoc Pilkada 2024 belum dapat ditentukan karena belum dipilih tafsir "bulan_mulai_tugas"

      Contoh: PPK sejak 16 Mei 2024, yang lain sejak 2 Juni 2024
        | lembaga | badan       | bulan     |
        | KPU     | PPK         | Mei 2024  |
        | KPU     | sekretariat | Juni 2024 |
        | Bawaslu | panwascam   | Juni 2024 |
        | Bawaslu | pkd         | Juni 2024 |

    Skenario: Tugas yang mulai pada tanggal 1 memuat bulan itu seluruhnya
      Diketahui seorang anggota Panwaslu Kelurahan Pilkada:
        | tanggal mulai tugas menurut keputusan pengangkatan | 1 Juni 2024 |
      Ketika ia ditagih iuran untuk bulan Juni 2024
      Maka bulan iuran termasuk masa tugas badan ad hoc Pilkada 2024: ya, berdasarkan "Pasal 10"
      Dan sumber dana iuran adalah dana hibah Bawaslu (NPHD) berdasarkan "Pasal 9 ayat (4) huruf b"

    Skenario: Tafsir yang dipilih menentukan bulan Mei 2024
      Diketahui seorang anggota PPS Pilkada
      Dan tafsir "bulan_mulai_tugas" dibaca "bulan_berikutnya"
      Ketika ia ditagih iuran untuk bulan Mei 2024
      Maka sumber dana iuran adalah tidak ada yang membayar berdasarkan "Pasal 9 ayat (6)"

    Skenario: Masa tugas Panwaslu Kelurahan mengikuti keputusan pengangkatan
      Diketahui seorang anggota Panwaslu Kelurahan Pilkada
      Tetapi "tanggal mulai tugas menurut keputusan pengangkatan" tidak diketahui
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka sumber dana iuran belum dapat ditentukan karena belum diketahui "tanggal mulai tugas menurut keputusan pengangkatan"

    @permendagri-54-2019-pasal-2
    Skenario: Asal hibah bagi petugas yang melayani dua pemilihan sekaligus
      Diketahui seorang anggota PPS Pilkada
      Ketika ia ditagih iuran untuk bulan Juni 2024
      Maka asal dana hibah pemilihan belum dapat ditentukan dan bergantung pada tafsir:
        | asal_hibah | hasil                                  | berdasarkan                |
        | kota       | APBD Kota Cilegon                      | Permendagri 54/2019 Pasal 2 |
        | provinsi   | APBD Provinsi Banten                   | Permendagri 54/2019 Pasal 2 |
        | bersama    | APBD kota dan provinsi bersama-sama    | Permendagri 54/2019 Pasal 2 |

    @permendagri-54-2019-pasal-2
    Skenario: Pemilu tidak dibiayai hibah pemilihan
      Diketahui seorang anggota PPS Pemilu
      Ketika ia ditagih iuran untuk bulan Februari 2024
      Maka asal dana hibah pemilihan tidak diatur

  @surat-mendagri-4295-2024 @surat-mendagri-4295-2024-perlindungan-badan-ad-hoc
  Aturan: Bulan iuran sejak Surat Mendagri 3 September 2024

    Skenario konsep: Bulan sebelum dan sesudah bulan surat
      Diketahui seorang anggota PPS Pilkada
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka bulan iuran sejak Surat Mendagri 400.5.7/4295/SJ: <hasil>, berdasarkan "Surat Mendagri 400.5.7/4295/SJ pasal yang belum diketahui nomornya (perlindungan-badan-ad-hoc)"

      Contoh:
        | bulan        | hasil |
        | Agustus 2024 | tidak |
        | Oktober 2024 | ya    |

    Skenario: Bulan surat itu sendiri
      Diketahui seorang anggota PPS Pilkada
      Ketika ia ditagih iuran untuk bulan September 2024
      Maka bulan iuran sejak Surat Mendagri 400.5.7/4295/SJ belum dapat ditentukan karena belum dipilih tafsir "bulan_surat"

  @pasal-11
  Aturan: Bantuan sebesar seluruh iuran menurut peraturan nasional (Pasal 11)

    Skenario: Nelayan dengan dasar iuran Rp1.000.000
      Diketahui seorang nelayan
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      # 10.000 + 6.800
      Maka besar bantuan iuran sebulan sebesar Rp16.800 berdasarkan "Pasal 11 ayat (1)"

    Skenario konsep: Tenaga kebersihan menurut tingkat risiko yang terdaftar
      Diketahui seorang tenaga kebersihan DLH:
        | tingkat risiko lingkungan kerja | <risiko> |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka besar bantuan iuran sebulan sebesar <besar> berdasarkan "Pasal 11 ayat (1)"

      # (0,24% + 0,30%) x 4.815.102 = 26.001,55; (0,89% + 0,30%) x 4.815.102 = 57.299,71
      Contoh:
        | risiko        | besar    |
        | sangat_rendah | Rp26.002 |
        | sedang        | Rp57.300 |

    @pp-50-2025-pasal-3
    Skenario: Keringanan 2026 tidak mengurangi bantuan, tetangga yang membayar sendiri mendapatnya
      Diketahui seorang marbot:
        | pekerja sektor transportasi | ya |
      Ketika ia ditagih iuran untuk bulan Februari 2026
      Maka besar bantuan iuran sebulan sebesar Rp16.800 berdasarkan "Pasal 11 ayat (1)"

    Skenario: Pedagang yang tidak dicakup tidak menerima bantuan
      Diketahui seorang pedagang mandiri
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka besar bantuan iuran sebulan tidak terutang berdasarkan "Pasal 4 ayat (3)"
      Dan iuran dibayarkan melalui APBN atau APBD: tidak, berdasarkan "PP 50/2025 Pasal 3"
