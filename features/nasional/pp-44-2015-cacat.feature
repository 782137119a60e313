# language: id
@pp-44-2015-lampiran-iii @pp-44-2015-tabel-cacat-sebagian
Fitur: Santunan cacat karena kecelakaan kerja menurut PP 44/2015 Lampiran III

  Aturan: Setiap baris tabel cacat sebagian

    # Santunan = persentase x 80 x Rp1.000.000
    Skenario konsep: Lengan, tangan, dan jari pekerja yang tidak kidal
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | sisi cedera | akibat cedera itu |
        | <cedera>                          | <sisi>      | hilang            |
      Maka persentase cacat menurut Lampiran III ke-1 adalah <persen> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (tabel-cacat-sebagian) ayat (2)"
      Dan santunan cacat sebagian JKK sebesar <santunan> berdasarkan "PP 44/2015 Lampiran III huruf b sebagaimana diubah dengan PP 82/2019"

      Contoh:
        | cedera                | sisi  | persen | santunan     |
        | lengan_bahu           | kanan | 40%    | Rp32.000.000 |
        | lengan_bahu           | kiri  | 35%    | Rp28.000.000 |
        | lengan_siku           | kanan | 35%    | Rp28.000.000 |
        | lengan_siku           | kiri  | 30%    | Rp24.000.000 |
        | tangan_pergelangan    | kanan | 32%    | Rp25.600.000 |
        | tangan_pergelangan    | kiri  | 28%    | Rp22.400.000 |
        | ibu_jari_tangan       | kanan | 15%    | Rp12.000.000 |
        | ibu_jari_tangan       | kiri  | 12%    | Rp9.600.000  |
        | telunjuk_tangan       | kanan | 9%     | Rp7.200.000  |
        | telunjuk_tangan       | kiri  | 7%     | Rp5.600.000  |
        | jari_tangan_lain      | kanan | 4%     | Rp3.200.000  |
        | jari_tangan_lain      | kiri  | 3%     | Rp2.400.000  |
        | ruas_telunjuk_tangan  | kanan | 4,5%   | Rp3.600.000  |
        | ruas_telunjuk_tangan  | kiri  | 3,5%   | Rp2.800.000  |
        | ruas_jari_tangan_lain | kanan | 2%     | Rp1.600.000  |
        | ruas_jari_tangan_lain | kiri  | 1,5%   | Rp1.200.000  |

    Skenario konsep: Bagian tubuh yang sisinya tidak ditanyakan
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | akibat cedera itu |
        | <cedera>                          | hilang            |
      Maka persentase cacat menurut Lampiran III ke-1 adalah <persen> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (tabel-cacat-sebagian) ayat (2)"
      Dan santunan cacat sebagian JKK sebesar <santunan> berdasarkan "PP 44/2015 Lampiran III huruf b"

      Contoh:
        | cedera               | persen | santunan     |
        | kedua_kaki_pangkal   | 70%    | Rp56.000.000 |
        | satu_kaki_pangkal    | 35%    | Rp28.000.000 |
        | kedua_kaki_mata_kaki | 50%    | Rp40.000.000 |
        | satu_kaki_mata_kaki  | 25%    | Rp20.000.000 |
        | kedua_mata           | 70%    | Rp56.000.000 |
        | satu_mata            | 35%    | Rp28.000.000 |
        | pendengaran_kedua    | 40%    | Rp32.000.000 |
        | pendengaran_satu     | 20%    | Rp16.000.000 |
        | ibu_jari_kaki        | 5%     | Rp4.000.000  |
        | telunjuk_kaki        | 3%     | Rp2.400.000  |
        | jari_kaki_lain       | 2%     | Rp1.600.000  |
        | impotensi            | 30%    | Rp24.000.000 |
        | satu_daun_telinga    | 5%     | Rp4.000.000  |
        | kedua_daun_telinga   | 10%    | Rp8.000.000  |
        | cuping_hidung        | 30%    | Rp24.000.000 |
        | sekat_hidung         | 15%    | Rp12.000.000 |
        | penciuman            | 10%    | Rp8.000.000  |
        | penglihatan_warna    | 10%    | Rp8.000.000  |

    Skenario: Daya kerja mental yang hilang tetap
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III |
        | daya_mental                       |
      Maka persentase cacat menurut Lampiran III ke-1 adalah 70% berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (tabel-cacat-sebagian) ayat (2)"
      Dan santunan cacat sebagian JKK sebesar Rp56.000.000 berdasarkan "PP 44/2015 Lampiran III huruf b"

    Skenario konsep: Kaki yang memendek, kedua sisi setiap batas
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | pemendekan kaki dalam milimeter |
        | kaki_memendek                     | <milimeter>                     |
      Maka persentase cacat menurut Lampiran III ke-1 adalah <persen> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (tabel-cacat-sebagian) ayat (2)"

      Contoh:
        | milimeter | persen |
        | 1         | 10%    |
        | 49        | 10%    |
        | 50        | 20%    |
        | 74        | 20%    |
        | 75        | 30%    |
        | 120       | 30%    |

    Skenario konsep: Kemampuan kerja fisik, kedua ujung setiap baris
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | kemampuan kerja fisik yang hilang |
        | kemampuan_fisik                   | <hilang>                          |
      Maka persentase cacat menurut Lampiran III ke-1 adalah <persen> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (tabel-cacat-sebagian) ayat (2)"

      Contoh:
        | hilang | persen |
        | 10%    | 5%     |
        | 25%    | 5%     |
        | 26%    | 20%    |
        | 50%    | 20%    |
        | 51%    | 40%    |
        | 70%    | 40%    |

    Skenario konsep: Kemampuan kerja fisik di luar baris mana pun tidak diatur
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | kemampuan kerja fisik yang hilang |
        | kemampuan_fisik                   | <hilang>                          |
      Maka persentase cacat menurut Lampiran III ke-1 tidak diatur melalui "tabel cacat sebagian (Lampiran III)"
      Dan santunan cacat sebagian JKK tidak diatur melalui "tabel cacat sebagian (Lampiran III)"

      Contoh:
        | hilang |
        | 9,9%   |
        | 25,5%  |
        | 50,5%  |
        | 70,1%  |

    Skenario konsep: Kulit kepala, persentase yang dinyatakan dokter
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | persentase kulit kepala menurut dokter |
        | kulit_kepala                      | <dokter>                               |
      Maka persentase cacat menurut Lampiran III ke-1 adalah <dokter> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (tabel-cacat-sebagian) ayat (3)"
      Dan santunan cacat sebagian JKK sebesar <santunan> berdasarkan "PP 44/2015 Lampiran III huruf b"

      Contoh:
        | dokter | santunan     |
        | 10%    | Rp8.000.000  |
        | 17,5%  | Rp14.000.000 |
        | 30%    | Rp24.000.000 |

    Skenario konsep: Kulit kepala, pada hari pertama PP 44/2015
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 1 Juli 2015
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | persentase kulit kepala menurut dokter |
        | kulit_kepala                      | <dokter>                               |
      Maka persentase cacat menurut Lampiran III ke-1 adalah <dokter> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (tabel-cacat-sebagian) ayat (3)"

      Contoh:
        | dokter |
        | 10%    |
        | 30%    |

    Skenario: Kulit kepala, sehari sebelum PP 44/2015
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 30 Juni 2015
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | persentase kulit kepala menurut dokter |
        | kulit_kepala                      | 20%                                    |
      Maka persentase cacat menurut Lampiran III ke-1 tidak diatur melalui "persentase kulit kepala paling rendah" dan "persentase kulit kepala paling tinggi"

    Skenario konsep: Kulit kepala dengan persentase di luar 10% sampai 30%
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | persentase kulit kepala menurut dokter |
        | kulit_kepala                      | <dokter>                               |
      Maka persentase cacat menurut Lampiran III ke-1 tidak diatur

      Contoh:
        | dokter |
        | 9,9%   |
        | 30,1%  |

  Aturan: Pekerja kidal (ayat (1))

    Skenario konsep: Kanan dan kiri bertukar bagi yang kidal
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan fakta berikut:
        | pekerja kidal | <kidal> |
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | sisi cedera | akibat cedera itu |
        | <cedera>                          | <sisi>      | hilang            |
      Maka sisi yang dibaca pada tabel ke-1 adalah <dibaca> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (tabel-cacat-sebagian) ayat (1)"
      Dan santunan cacat sebagian JKK sebesar <santunan> berdasarkan "PP 44/2015 Lampiran III huruf b"

      Contoh: ibu jari kader
        | kidal | cedera          | sisi  | dibaca | santunan     |
        | tidak | ibu_jari_tangan | kanan | kanan  | Rp12.000.000 |
        | tidak | ibu_jari_tangan | kiri  | kiri   | Rp9.600.000  |
        | ya    | ibu_jari_tangan | kanan | kiri   | Rp9.600.000  |
        | ya    | ibu_jari_tangan | kiri  | kanan  | Rp12.000.000 |

      Contoh: lengan dan ruas jari
        | kidal | cedera               | sisi  | dibaca | santunan     |
        | ya    | lengan_bahu          | kanan | kiri   | Rp28.000.000 |
        | ya    | lengan_bahu          | kiri  | kanan  | Rp32.000.000 |
        | ya    | ruas_telunjuk_tangan | kanan | kiri   | Rp2.800.000  |

    Skenario: Kidal atau tidak belum diketahui
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Tetapi "pekerja kidal" tidak diketahui
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | sisi cedera | akibat cedera itu |
        | ibu_jari_tangan                   | kanan       | hilang            |
      Maka santunan cacat sebagian JKK belum dapat ditentukan karena belum diketahui "pekerja kidal"
      Dan santunan cacat sebagian JKK paling sedikit Rp9.600.000 dan paling banyak Rp12.000.000

    Skenario: Bagi kaki tidak ditanyakan kidal dan sisinya
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Tetapi "pekerja kidal" tidak diketahui
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | akibat cedera itu |
        | satu_kaki_mata_kaki               | hilang            |
      Maka santunan cacat sebagian JKK sebesar Rp20.000.000 berdasarkan "PP 44/2015 Lampiran III huruf b"

  Aturan: Cacat sebagian fungsi (ayat (2))

    Skenario konsep: Bagian fungsi yang hilang kali persentase tabel
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | sisi cedera | akibat cedera itu | bagian fungsi yang hilang |
        | <cedera>                          | <sisi>      | fungsi            | <fungsi>                  |
      Maka persentase cacat menurut Lampiran III ke-1 adalah <persen> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (tabel-cacat-sebagian) ayat (2)"
      Dan santunan cacat sebagian JKK sebesar <santunan> berdasarkan "PP 44/2015 Lampiran III huruf b"

      Contoh:
        | cedera              | sisi  | fungsi | persen | santunan     |
        | lengan_siku         | kanan | 40%    | 14%    | Rp11.200.000 |
        | lengan_siku         | kanan | 100%   | 35%    | Rp28.000.000 |
        | lengan_siku         | kanan | 0%     | 0%     | Rp0          |
        | lengan_siku         | kiri  | 50%    | 15%    | Rp12.000.000 |
        | satu_kaki_mata_kaki |       | 30%    | 7,5%   | Rp6.000.000  |
        | telunjuk_tangan     | kiri  | 12,5%  | 0,875% | Rp700.000    |

      Contoh: separuh fungsi lengan, tangan, atau jari
        | cedera                | sisi  | fungsi | persen | santunan     |
        | lengan_bahu           | kanan | 50%    | 20%    | Rp16.000.000 |
        | lengan_siku           | kanan | 50%    | 17,5%  | Rp14.000.000 |
        | tangan_pergelangan    | kanan | 50%    | 16%    | Rp12.800.000 |
        | ibu_jari_tangan       | kanan | 50%    | 7,5%   | Rp6.000.000  |
        | telunjuk_tangan       | kanan | 50%    | 4,5%   | Rp3.600.000  |
        | jari_tangan_lain      | kanan | 50%    | 2%     | Rp1.600.000  |
        | ruas_telunjuk_tangan  | kanan | 50%    | 2,25%  | Rp1.800.000  |
        | ruas_jari_tangan_lain | kanan | 50%    | 1%     | Rp800.000    |

      Contoh: separuh fungsi bagian tubuh yang lain
        | cedera               | sisi | fungsi | persen | santunan     |
        | kedua_kaki_pangkal   |      | 50%    | 35%    | Rp28.000.000 |
        | satu_kaki_pangkal    |      | 50%    | 17,5%  | Rp14.000.000 |
        | kedua_kaki_mata_kaki |      | 50%    | 25%    | Rp20.000.000 |
        | satu_kaki_mata_kaki  |      | 50%    | 12,5%  | Rp10.000.000 |
        | kedua_mata           |      | 50%    | 35%    | Rp28.000.000 |
        | satu_mata            |      | 50%    | 17,5%  | Rp14.000.000 |
        | pendengaran_kedua    |      | 50%    | 20%    | Rp16.000.000 |
        | pendengaran_satu     |      | 50%    | 10%    | Rp8.000.000  |
        | ibu_jari_kaki        |      | 50%    | 2,5%   | Rp2.000.000  |
        | telunjuk_kaki        |      | 50%    | 1,5%   | Rp1.200.000  |
        | jari_kaki_lain       |      | 50%    | 1%     | Rp800.000    |
        | impotensi            |      | 50%    | 15%    | Rp12.000.000 |
        | satu_daun_telinga    |      | 50%    | 2,5%   | Rp2.000.000  |
        | kedua_daun_telinga   |      | 50%    | 5%     | Rp4.000.000  |
        | cuping_hidung        |      | 50%    | 15%    | Rp12.000.000 |
        | sekat_hidung         |      | 50%    | 7,5%   | Rp6.000.000  |
        | penciuman            |      | 50%    | 5%     | Rp4.000.000  |
        | penglihatan_warna    |      | 50%    | 5%     | Rp4.000.000  |

    # 33% x 9% x 80 x Rp4.815.102 = Rp11.440.682,352; pembulatan pilihan kami
    Skenario: Upah yang tidak bulat
      Diketahui seorang tenaga kebersihan DLH
      Ketika ia mengalami kecelakaan kerja pada 10 Juni 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | sisi cedera | akibat cedera itu | bagian fungsi yang hilang |
        | telunjuk_tangan                   | kanan       | fungsi            | 33%                       |
      Maka persentase cacat menurut Lampiran III ke-1 adalah 2,97% berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (tabel-cacat-sebagian) ayat (2)"
      Dan santunan cacat sebagian JKK sebesar Rp11.440.682 berdasarkan "PP 44/2015 Lampiran III huruf b"
      Dan penjelasan santunan cacat sebagian JKK memuat "2,97%"

    # 12,5% x 7% x 80 x Rp4.815.115 = Rp3.370.580,50; setengah ke atas, pilihan kami
    Skenario: Santunan yang tepat setengah rupiah
      Diketahui seorang tenaga kebersihan DLH:
        | upah atau dasar iuran sebulan | Rp4.815.115 |
      Ketika ia mengalami kecelakaan kerja pada 10 Juni 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | sisi cedera | akibat cedera itu | bagian fungsi yang hilang |
        | telunjuk_tangan                   | kiri        | fungsi            | 12,5%                     |
      Maka santunan cacat sebagian JKK sebesar Rp3.370.581 berdasarkan "PP 44/2015 Lampiran III huruf b"

  Aturan: Pendengaran dan penglihatan yang berkurang, untuk setiap sepuluh (ayat (4) dan ayat (5))

    Skenario konsep: Puluhan yang genap tidak bergantung pada tafsir
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | pengurangan pendengaran dalam desibel | ketajaman penglihatan atau lapang pandang yang hilang |
        | <cedera>                          | <desibel>                             | <hilang>                                              |
      Maka persentase cacat menurut Lampiran III ke-1 adalah <persen> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (tabel-cacat-sebagian) ayat (4)"

      Contoh:
        | cedera                 | desibel | hilang | persen |
        | dengar_kedua_berkurang | 0       |        | 0%     |
        | dengar_kedua_berkurang | 10      |        | 6%     |
        | dengar_kedua_berkurang | 40      |        | 24%    |
        | dengar_satu_berkurang  | 10      |        | 3%     |
        | dengar_satu_berkurang  | 30      |        | 9%     |
        | ketajaman_penglihatan  |         | 10%    | 7%     |
        | ketajaman_penglihatan  |         | 50%    | 35%    |
        | ketajaman_penglihatan  |         | 100%   | 70%    |
        | lapang_pandang         |         | 20%    | 14%    |
        | lapang_pandang         |         | 0%     | 0%     |

    Skenario konsep: Yang belum genap bergantung pada tafsir
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | pengurangan pendengaran dalam desibel | ketajaman penglihatan atau lapang pandang yang hilang |
        | <cedera>                          | <desibel>                             | <hilang>                                              |
      Maka santunan cacat sebagian JKK belum dapat ditentukan dan bergantung pada tafsir:
        | setiap_sepuluh | hasil       | berdasarkan                     |
        | genap          | <genap>     | PP 44/2015 Lampiran III huruf b |
        | sebanding      | <sebanding> | PP 44/2015 Lampiran III huruf b |

      Contoh:
        | cedera                 | desibel | hilang | genap        | sebanding    |
        | dengar_kedua_berkurang | 9       |        | Rp0          | Rp4.320.000  |
        | dengar_kedua_berkurang | 19      |        | Rp4.800.000  | Rp9.120.000  |
        | dengar_satu_berkurang  | 35      |        | Rp7.200.000  | Rp8.400.000  |
        | ketajaman_penglihatan  |         | 19%    | Rp5.600.000  | Rp10.640.000 |
        | lapang_pandang         |         | 9,5%   | Rp0          | Rp5.320.000  |

    Skenario konsep: Tafsir yang dipilih menentukan persentasenya
      Diketahui seorang kader
      Dan tafsir "setiap_sepuluh" dibaca "<opsi>"
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | pengurangan pendengaran dalam desibel |
        | dengar_satu_berkurang             | 25                                    |
      Maka persentase cacat menurut Lampiran III ke-1 adalah <persen> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (tabel-cacat-sebagian) ayat (4)"

      Contoh:
        | opsi      | persen |
        | genap     | 6%     |
        | sebanding | 7,5%   |

    # Efisiensi = (3 x terbaik + terburuk) / 4; yang hilang dihitung untuk setiap 10%
    Skenario konsep: Kedua mata tidak sama
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | efisiensi mata yang terbaik | efisiensi mata yang terburuk |
        | ketajaman_tidak_sama              | <terbaik>                   | <terburuk>                   |
      Maka bagian penglihatan yang berkurang ke-1 adalah <berkurang> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (tabel-cacat-sebagian) ayat (5)"
      Dan persentase cacat menurut Lampiran III ke-1 adalah <persen> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (tabel-cacat-sebagian) ayat (4)"

      Contoh:
        | terbaik | terburuk | berkurang | persen |
        | 80%     | 40%      | 30%       | 21%    |
        | 100%    | 60%      | 10%       | 7%     |
        | 60%     | 60%      | 40%       | 28%    |
        | 100%    | 100%     | 0%        | 0%     |

    Skenario: Kedua mata tidak sama, puluhan yang belum genap
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | efisiensi mata yang terbaik | efisiensi mata yang terburuk |
        | ketajaman_tidak_sama              | 90%                         | 30%                          |
      # 100% - (3 x 90% + 30%) / 4 = 25%
      Maka persentase cacat menurut Lampiran III ke-1 belum dapat ditentukan dan bergantung pada tafsir:
        | setiap_sepuluh | hasil | berdasarkan                                                                     |
        | genap          | 14%   | PP 44/2015 pasal yang belum diketahui nomornya (tabel-cacat-sebagian) ayat (4)  |
        | sebanding      | 17,5% | PP 44/2015 pasal yang belum diketahui nomornya (tabel-cacat-sebagian) ayat (4)  |

    Skenario konsep: Cedera lain tidak mempunyai bagian penglihatan yang berkurang
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III |
        | <cedera>                          |
      Maka bagian penglihatan yang berkurang ke-1 tidak diatur

      Contoh: lengan, tangan, dan jari
        | cedera                |
        | lengan_bahu           |
        | lengan_siku           |
        | tangan_pergelangan    |
        | ibu_jari_tangan       |
        | telunjuk_tangan       |
        | jari_tangan_lain      |
        | ruas_telunjuk_tangan  |
        | ruas_jari_tangan_lain |

      Contoh: kaki, mata, telinga, dan hidung
        | cedera               |
        | kedua_kaki_pangkal   |
        | satu_kaki_pangkal    |
        | kedua_kaki_mata_kaki |
        | satu_kaki_mata_kaki  |
        | kedua_mata           |
        | satu_mata            |
        | pendengaran_kedua    |
        | pendengaran_satu     |
        | ibu_jari_kaki        |
        | telunjuk_kaki        |
        | jari_kaki_lain       |
        | impotensi            |
        | satu_daun_telinga    |
        | kedua_daun_telinga   |
        | cuping_hidung        |
        | sekat_hidung         |
        | penciuman            |
        | penglihatan_warna    |

      Contoh: yang lain
        | cedera                 |
        | kulit_kepala           |
        | kaki_memendek          |
        | dengar_kedua_berkurang |
        | dengar_satu_berkurang  |
        | kemampuan_fisik        |
        | daya_mental            |

  Aturan: Beberapa cedera (huruf b)

    # 120 desibel x 6% untuk setiap 10 desibel: satu cedera tidak dijumlahkan dengan yang lain
    Skenario konsep: Satu cedera di atas 70% tidak dibatasi oleh tafsir tentang jumlahnya
      Diketahui seorang kader
      Dan tafsir "jumlah_cedera" dibaca "<opsi>"
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | pengurangan pendengaran dalam desibel |
        | dengar_kedua_berkurang            | 120                                   |
      Maka persentase cacat seluruh cedera adalah 72% berdasarkan "PP 44/2015 Lampiran III huruf b"
      Dan santunan cacat sebagian JKK sebesar Rp57.600.000 berdasarkan "PP 44/2015 Lampiran III huruf b"

      Contoh:
        | opsi             |
        | paling_tinggi_70 |
        | tanpa_batas      |

    Skenario: Tanpa cedera yang menetap
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan daftar cedera kosong
      Maka persentase cacat seluruh cedera adalah 0% berdasarkan "PP 44/2015 Lampiran III huruf b"
      Dan santunan cacat sebagian JKK tidak terutang berdasarkan "PP 44/2015 Lampiran III huruf b"

    Skenario: Dua cedera di bawah 70%
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | sisi cedera | akibat cedera itu |
        | ibu_jari_tangan                   | kanan       | hilang            |
        | satu_mata                         |             | hilang            |
      Maka persentase cacat seluruh cedera adalah 50% berdasarkan "PP 44/2015 Lampiran III huruf b"
      Dan santunan cacat sebagian JKK sebesar Rp40.000.000 berdasarkan "PP 44/2015 Lampiran III huruf b"

    Skenario: Tiga cedera, tepat 70%
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | sisi cedera | akibat cedera itu |
        | lengan_bahu                       | kanan       | hilang            |
        | satu_kaki_mata_kaki               |             | hilang            |
        | ibu_jari_kaki                     |             | hilang            |
      Maka santunan cacat sebagian JKK sebesar Rp56.000.000 berdasarkan "PP 44/2015 Lampiran III huruf b"

    Skenario: Empat cedera melebihi 70%, bergantung pada tafsir
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | sisi cedera | akibat cedera itu |
        | lengan_bahu                       | kanan       | hilang            |
        | satu_kaki_mata_kaki               |             | hilang            |
        | ibu_jari_kaki                     |             | hilang            |
        | jari_kaki_lain                    |             | hilang            |
      Maka santunan cacat sebagian JKK belum dapat ditentukan dan bergantung pada tafsir:
        | jumlah_cedera    | hasil        | berdasarkan                     |
        | paling_tinggi_70 | Rp56.000.000 | PP 44/2015 Lampiran III huruf b |
        | tanpa_batas      | Rp57.600.000 | PP 44/2015 Lampiran III huruf b |

    Skenario konsep: Tafsir yang dipilih menentukan santunan kedua lengan
      Diketahui seorang kader
      Dan tafsir "jumlah_cedera" dibaca "<opsi>"
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | sisi cedera | akibat cedera itu |
        | lengan_bahu                       | kanan       | hilang            |
        | lengan_bahu                       | kiri        | hilang            |
      Maka santunan cacat sebagian JKK sebesar <santunan> berdasarkan "PP 44/2015 Lampiran III huruf b"

      Contoh:
        | opsi             | santunan     |
        | paling_tinggi_70 | Rp56.000.000 |
        | tanpa_batas      | Rp60.000.000 |

    Skenario: Satu cedera tidak memerlukan tafsir tentang jumlahnya
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | akibat cedera itu |
        | kedua_mata                        | hilang            |
      Maka santunan cacat sebagian JKK sebesar Rp56.000.000 berdasarkan "PP 44/2015 Lampiran III huruf b"

    Skenario: Daftar cedera yang belum diketahui
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan tafsir "jumlah_cedera" dibaca "paling_tinggi_70"
      Dan tafsir "setiap_sepuluh" dibaca "genap"
      Maka santunan cacat sebagian JKK belum dapat ditentukan karena belum diketahui "daftar cedera"

    Skenario: Daftar cedera yang belum lengkap
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan tafsir "jumlah_cedera" dibaca "paling_tinggi_70"
      Dan tafsir "setiap_sepuluh" dibaca "genap"
      Dan sebagian daftar cedera:
        | cedera menurut tabel Lampiran III | akibat cedera itu |
        | satu_mata                         | hilang            |
      Maka santunan cacat sebagian JKK belum dapat ditentukan karena belum diketahui "daftar cedera"

  Aturan: Cacat total tetap (huruf d dan huruf e)

    # 70% x 80 x upah = 56 x upah
    Skenario konsep: Santunan cacat total tetap dan santunan berkala
      Diketahui seorang <pekerja>:
        | upah atau dasar iuran sebulan | <upah> |
      Ketika ia mengalami kecelakaan kerja pada <tanggal>
      Dan fakta berikut:
        | cacat total tetap | ya |
      Maka santunan cacat total tetap JKK sebesar <santunan> berdasarkan "PP 44/2015 Lampiran III huruf d"
      Dan santunan berkala cacat total tetap JKK sebesar <berkala> berdasarkan "PP 44/2015 Lampiran III huruf e"
      Dan santunan cacat sebagian JKK tidak terutang berdasarkan "PP 44/2015 Lampiran III huruf b"

      Contoh:
        | pekerja               | upah        | tanggal         | santunan      | berkala      |
        | kader                 | Rp1.000.000 | 24 Agustus 2024 | Rp56.000.000  | Rp12.000.000 |
        | tenaga kebersihan DLH | Rp4.815.102 | 24 Agustus 2024 | Rp269.645.712 | Rp12.000.000 |
        | kader                 | Rp1.000.000 | 2 Desember 2019 | Rp56.000.000  | Rp12.000.000 |
        | kader                 | Rp1.000.000 | 1 Desember 2019 | Rp56.000.000  | Rp4.800.000  |
        | kader                 | Rp1.000.000 | 1 Juli 2015     | Rp56.000.000  | Rp4.800.000  |

    Skenario: Yang tidak cacat total tidak menerima keduanya
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Maka santunan cacat total tetap JKK tidak terutang berdasarkan "PP 44/2015 Lampiran III huruf d"
      Dan santunan berkala cacat total tetap JKK tidak terutang berdasarkan "PP 44/2015 Lampiran III huruf e"

    Skenario: Cacat total yang belum dinyatakan dokter
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Tetapi "cacat total tetap" tidak diketahui
      Maka santunan cacat total tetap JKK belum dapat ditentukan karena belum diketahui "cacat total tetap"
      Dan santunan cacat total tetap JKK masih mungkin "Rp56.000.000" atau "tidak terutang"

  Aturan: Masa sebelum dan sejak PP 82/2019

    Skenario konsep: Santunan cacat sebagian pada kedua masa
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada <tanggal>
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | sisi cedera | akibat cedera itu |
        | ibu_jari_tangan                   | kanan       | hilang            |
      Maka santunan cacat sebagian JKK sebesar Rp12.000.000 berdasarkan "<pasal>"

      Contoh:
        | tanggal         | pasal                                                               |
        | 1 Juli 2015     | PP 44/2015 Lampiran III huruf b                                     |
        | 1 Desember 2019 | PP 44/2015 Lampiran III huruf b                                     |
        | 2 Desember 2019 | PP 44/2015 Lampiran III huruf b sebagaimana diubah dengan PP 82/2019 |

    Skenario: Pada hari terakhir sebelum PP 82/2019 menurut naskah asli
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 1 Desember 2019
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | sisi cedera | akibat cedera itu |
        | ibu_jari_tangan                   | kanan       | hilang            |
      Maka santunan cacat sebagian JKK sebesar Rp12.000.000 berdasarkan "PP 44/2015 Lampiran III huruf b" sebelum diubah
      Dan santunan cacat sebagian JKK sebesar Rp12.000.000 berdasarkan "PP 44/2015 Lampiran III" sebelum diubah

    Skenario: Pada hari PP 82/2019 berlaku menurut perubahannya
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 2 Desember 2019
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | sisi cedera | akibat cedera itu |
        | ibu_jari_tangan                   | kanan       | hilang            |
      Maka santunan cacat sebagian JKK sebesar Rp12.000.000 berdasarkan "PP 44/2015 Lampiran III huruf b sebagaimana diubah dengan PP 82/2019"
      Dan santunan cacat sebagian JKK sebesar Rp12.000.000 berdasarkan "PP 44/2015 Lampiran III sebagaimana diubah dengan PP 82/2019"

    Skenario: Cacat total tetap sehari sebelum PP 82/2019 menurut naskah asli
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 1 Desember 2019
      Dan fakta berikut:
        | cacat total tetap | ya |
      Maka santunan cacat total tetap JKK sebesar Rp56.000.000 berdasarkan "PP 44/2015 Lampiran III huruf d" sebelum diubah
      Dan santunan cacat total tetap JKK sebesar Rp56.000.000 berdasarkan "PP 44/2015 Lampiran III" sebelum diubah

    Skenario: Cacat total tetap pada hari PP 82/2019 berlaku menurut perubahannya
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 2 Desember 2019
      Dan fakta berikut:
        | cacat total tetap | ya |
      Maka santunan cacat total tetap JKK sebesar Rp56.000.000 berdasarkan "PP 44/2015 Lampiran III huruf d sebagaimana diubah dengan PP 82/2019"
      Dan santunan cacat total tetap JKK sebesar Rp56.000.000 berdasarkan "PP 44/2015 Lampiran III sebagaimana diubah dengan PP 82/2019"

    Skenario konsep: Kulit kepala dan beberapa cedera pada hari pertama PP 44/2015
      Diketahui seorang kader
      Dan tafsir "jumlah_cedera" dibaca "paling_tinggi_70"
      Ketika ia mengalami kecelakaan kerja pada <tanggal>
      Dan daftar cedera:
        | cedera menurut tabel Lampiran III | akibat cedera itu | persentase kulit kepala menurut dokter |
        | kulit_kepala                      |                   | <dokter>                               |
        | kedua_mata                        | hilang            |                                        |
      Maka persentase cacat menurut Lampiran III ke-1 adalah <dokter> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (tabel-cacat-sebagian) ayat (3)"
      Dan santunan cacat sebagian JKK sebesar Rp56.000.000 berdasarkan "PP 44/2015 Lampiran III huruf b"

      Contoh:
        | tanggal     | dokter |
        | 1 Juli 2015 | 10%    |
        | 1 Juli 2015 | 30%    |

    Skenario: Sebelum PP 44/2015 tidak ada cara menjumlahkan cedera
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 30 Juni 2015
      Dan daftar cedera kosong
      Maka persentase cacat seluruh cedera tidak diatur

    Skenario: Sebelum PP 44/2015 tidak diatur
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 30 Juni 2015
      Dan fakta berikut:
        | cacat total tetap | ya |
      Maka santunan cacat total tetap JKK tidak diatur melalui "hak pekerja atas manfaat jaminan kecelakaan kerja (JKK)"

    Skenario: Cedera di luar pekerjaan
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan pada 24 Agustus 2024
      Dan fakta berikut:
        | keadaan terjadinya kecelakaan | di_luar_pekerjaan |
        | cacat total tetap             | ya                |
      Maka santunan cacat total tetap JKK tidak terutang berdasarkan "PP 44/2015 Pasal 25 ayat (1)"
      Dan santunan berkala cacat total tetap JKK tidak terutang berdasarkan "PP 44/2015 Pasal 25 ayat (1)"
      Dan santunan cacat sebagian JKK tidak terutang berdasarkan "PP 44/2015 Pasal 25 ayat (1)"
