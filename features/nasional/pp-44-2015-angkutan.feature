# language: id
@pp-44-2015-lampiran-iii
Fitur: Penggantian biaya angkutan, alat, dan perawatan menurut PP 44/2015 Lampiran III

  Aturan: Angkutan, paling banyak sebesar batas setiap jenisnya (huruf a)

    Skenario: Nelayan dibawa dengan kapal lalu dengan mobil
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan fakta berikut:
        | biaya angkutan darat, sungai, atau danau | Rp6.000.000 |
        | biaya angkutan laut                      | Rp3.000.000 |
        | biaya angkutan udara                     | Rp0         |
      Maka penggantian biaya angkutan JKK sebesar Rp7.000.000 berdasarkan "PP 44/2015 Lampiran III huruf a sebagaimana diubah dengan PP 82/2019"

    Skenario konsep: Batas setiap jenis angkutan
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan kerja pada <tanggal>
      Dan fakta berikut:
        | biaya angkutan darat, sungai, atau danau | <darat> |
        | biaya angkutan laut                      | <laut>  |
        | biaya angkutan udara                     | <udara> |
      Maka penggantian biaya angkutan JKK sebesar <jumlah> berdasarkan "PP 44/2015 Lampiran III huruf a"

      Contoh: sejak PP 82/2019, satu jenis
        | tanggal         | darat       | laut        | udara        | jumlah       |
        | 24 Agustus 2024 | Rp4.999.999 | Rp0         | Rp0          | Rp4.999.999  |
        | 24 Agustus 2024 | Rp5.000.000 | Rp0         | Rp0          | Rp5.000.000  |
        | 24 Agustus 2024 | Rp5.000.001 | Rp0         | Rp0          | Rp5.000.000  |
        | 24 Agustus 2024 | Rp0         | Rp1.999.999 | Rp0          | Rp1.999.999  |
        | 24 Agustus 2024 | Rp0         | Rp2.000.000 | Rp0          | Rp2.000.000  |
        | 24 Agustus 2024 | Rp0         | Rp2.000.001 | Rp0          | Rp2.000.000  |
        | 24 Agustus 2024 | Rp0         | Rp0         | Rp9.999.999  | Rp9.999.999  |
        | 24 Agustus 2024 | Rp0         | Rp0         | Rp10.000.001 | Rp10.000.000 |

      Contoh: sejak PP 82/2019, ketiga jenis
        | tanggal         | darat       | laut        | udara        | jumlah       |
        | 24 Agustus 2024 | Rp750.000   | Rp1.250.000 | Rp3.500.000  | Rp5.500.000  |
        | 24 Agustus 2024 | Rp8.000.000 | Rp8.000.000 | Rp12.000.000 | Rp17.000.000 |
        | 24 Agustus 2024 | Rp0         | Rp0         | Rp0          | Rp0          |
        | 2 Desember 2019 | Rp8.000.000 | Rp8.000.000 | Rp12.000.000 | Rp17.000.000 |

      Contoh: sebelum PP 82/2019
        | tanggal         | darat       | laut        | udara        | jumlah       |
        | 1 Desember 2019 | Rp8.000.000 | Rp0         | Rp0          | Rp1.000.000  |
        | 1 Desember 2019 | Rp0         | Rp8.000.000 | Rp0          | Rp1.500.000  |
        | 1 Desember 2019 | Rp0         | Rp0         | Rp12.000.000 | Rp2.500.000  |
        | 1 Desember 2019 | Rp999.999   | Rp1.499.999 | Rp2.499.999  | Rp4.999.997  |
        | 1 Juli 2015     | Rp8.000.000 | Rp8.000.000 | Rp12.000.000 | Rp5.000.000  |

    Skenario: Satu biaya yang belum diketahui
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan fakta berikut:
        | biaya angkutan darat, sungai, atau danau | Rp6.000.000 |
        | biaya angkutan udara                     | Rp0         |
      Maka penggantian biaya angkutan JKK belum dapat ditentukan karena belum diketahui "biaya angkutan laut"
      Dan penggantian biaya angkutan JKK paling sedikit Rp5.000.000 dan paling banyak Rp7.000.000

    @pp-44-2015-pasal-25
    Skenario: Bukan kecelakaan kerja
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan pada 24 Agustus 2024
      Dan fakta berikut:
        | keadaan terjadinya kecelakaan            | di_luar_pekerjaan |
        | biaya angkutan darat, sungai, atau danau | Rp6.000.000       |
      Maka penggantian biaya angkutan JKK tidak terutang berdasarkan "PP 44/2015 Pasal 25 ayat (1)"

    @pp-44-2015-pasal-25
    Skenario: Kepesertaan yang tidak melindungi
      Diketahui seorang nelayan:
        | kepesertaan aktif pada tanggal peristiwa | tidak |
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Maka hak pekerja atas manfaat jaminan kecelakaan kerja (JKK): tidak, berdasarkan "PP 44/2015 Pasal 25 ayat (1)"
      Dan penggantian biaya angkutan JKK tidak terutang berdasarkan "PP 44/2015 Pasal 25 ayat (1)"

  Aturan: Alat ganti, gigi tiruan, alat bantu dengar, kacamata, rehabilitasi, dan perawatan di rumah (huruf f sampai dengan huruf k)

    Skenario konsep: Penggantian alat paling banyak sebesar batas masing-masing
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan fakta berikut:
        | biaya alat bantu atau alat ganti (ortosis atau protesis)     | <alat>     |
        | harga ortosis atau protesis di RS Prof. Dr. Soeharso Surakarta | <patokan>  |
        | biaya gigi tiruan                                            | <gigi>     |
        | biaya alat bantu dengar                                      | <dengar>   |
        | biaya kacamata                                               | <kacamata> |
      Maka penggantian ortosis, protesis, gigi tiruan, alat bantu dengar, dan kacamata sebesar <jumlah> berdasarkan "PP 44/2015 Lampiran III"

      # 140% x Rp1.234.567 = Rp1.728.393,80 dan 140% x Rp1.234.568 = Rp1.728.395,20; pembulatan pilihan kami
      Contoh: harga rumah sakit ditambah 40%
        | alat         | patokan     | gigi        | dengar      | kacamata    | jumlah      |
        | Rp6.999.999  | Rp5.000.000 | Rp0         | Rp0         | Rp0         | Rp6.999.999 |
        | Rp7.000.000  | Rp5.000.000 | Rp0         | Rp0         | Rp0         | Rp7.000.000 |
        | Rp7.000.001  | Rp5.000.000 | Rp0         | Rp0         | Rp0         | Rp7.000.000 |
        | Rp2.000.000  | Rp1.234.567 | Rp0         | Rp0         | Rp0         | Rp1.728.394 |
        | Rp2.000.000  | Rp1.234.568 | Rp0         | Rp0         | Rp0         | Rp1.728.395 |

      Contoh: gigi tiruan, alat bantu dengar, dan kacamata
        | alat         | patokan     | gigi        | dengar      | kacamata    | jumlah      |
        | Rp0          | Rp0         | Rp4.999.999 | Rp0         | Rp0         | Rp4.999.999 |
        | Rp0          | Rp0         | Rp5.000.001 | Rp0         | Rp0         | Rp5.000.000 |
        | Rp0          | Rp0         | Rp0         | Rp2.499.999 | Rp0         | Rp2.499.999 |
        | Rp0          | Rp0         | Rp0         | Rp2.500.001 | Rp0         | Rp2.500.000 |
        | Rp0          | Rp0         | Rp0         | Rp0         | Rp999.999   | Rp999.999   |
        | Rp0          | Rp0         | Rp0         | Rp0         | Rp1.000.001 | Rp1.000.000 |
        | Rp900.000    | Rp1.000.000 | Rp6.000.000 | Rp1.000.000 | Rp1.500.000 | Rp7.900.000 |

    Skenario: Kelima batas pada hari PP 82/2019 berlaku
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan kerja pada 2 Desember 2019
      Dan fakta berikut:
        | biaya alat bantu atau alat ganti (ortosis atau protesis)       | Rp9.000.000 |
        | harga ortosis atau protesis di RS Prof. Dr. Soeharso Surakarta | Rp5.000.000 |
        | biaya gigi tiruan                                              | Rp9.000.000 |
        | biaya alat bantu dengar                                        | Rp9.000.000 |
        | biaya kacamata                                                 | Rp9.000.000 |
      # 7.000.000 + 5.000.000 + 2.500.000 + 1.000.000
      Maka penggantian ortosis, protesis, gigi tiruan, alat bantu dengar, dan kacamata sebesar Rp15.500.000 berdasarkan "PP 44/2015 Lampiran III"

    Skenario: Protesis saja
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan fakta berikut:
        | biaya alat bantu atau alat ganti (ortosis atau protesis)       | Rp9.000.000 |
        | harga ortosis atau protesis di RS Prof. Dr. Soeharso Surakarta | Rp5.000.000 |
      Maka penggantian ortosis atau protesis sebesar Rp7.000.000 berdasarkan "PP 44/2015 Lampiran III huruf f"

    Skenario konsep: Rehabilitasi medik dan perawatan di rumah
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan kerja pada <tanggal>
      Dan fakta berikut:
        | biaya rehabilitasi medik                      | <rehabilitasi> |
        | biaya perawatan di rumah dalam tahun pertama  | <perawatan>    |
      Maka penggantian biaya rehabilitasi medik sebesar <diganti> berdasarkan "PP 44/2015 Lampiran III huruf j"
      Dan penggantian biaya perawatan di rumah sebesar <dirawat> berdasarkan "PP 44/2015 Lampiran III huruf k"

      Contoh:
        | tanggal         | rehabilitasi | diganti     | perawatan    | dirawat      |
        | 24 Agustus 2024 | Rp2.599.999  | Rp2.599.999 | Rp19.999.999 | Rp19.999.999 |
        | 24 Agustus 2024 | Rp2.600.000  | Rp2.600.000 | Rp20.000.000 | Rp20.000.000 |
        | 2 Desember 2019 | Rp2.600.001  | Rp2.600.000 | Rp20.000.001 | Rp20.000.000 |

    Skenario: Batas sebelum PP 82/2019 belum terlihat, jadi tidak diatur
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan kerja pada 1 Desember 2019
      Dan fakta berikut:
        | biaya rehabilitasi medik                     | Rp1.000.000 |
        | biaya perawatan di rumah dalam tahun pertama | Rp1.000.000 |
      Maka penggantian biaya rehabilitasi medik tidak diatur melalui "penggantian paling banyak untuk rehabilitasi medik"
      Dan penggantian biaya perawatan di rumah tidak diatur melalui "penggantian paling banyak untuk perawatan di rumah"

    Skenario: Batas penggantian alat sebelum PP 82/2019 belum terlihat
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan kerja pada 1 Desember 2019
      Dan fakta berikut:
        | biaya alat bantu atau alat ganti (ortosis atau protesis)       | Rp900.000   |
        | harga ortosis atau protesis di RS Prof. Dr. Soeharso Surakarta | Rp1.000.000 |
        | biaya gigi tiruan                                              | Rp100.000   |
        | biaya alat bantu dengar                                        | Rp100.000   |
        | biaya kacamata                                                 | Rp100.000   |
      Maka penggantian ortosis atau protesis tidak diatur melalui "harga patokan ortosis atau protesis beserta tambahannya"
      Dan penggantian ortosis, protesis, gigi tiruan, alat bantu dengar, dan kacamata tidak diatur melalui "harga patokan ortosis atau protesis beserta tambahannya", "penggantian paling banyak untuk gigi tiruan", "penggantian paling banyak untuk alat bantu dengar", dan "penggantian paling banyak untuk kacamata"

    @pp-44-2015-pasal-25
    Skenario: Kecelakaan di luar pekerjaan tidak memberi penggantian apa pun
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan pada 24 Agustus 2024
      Dan fakta berikut:
        | keadaan terjadinya kecelakaan                                  | di_luar_pekerjaan |
        | biaya alat bantu atau alat ganti (ortosis atau protesis)       | Rp900.000         |
        | harga ortosis atau protesis di RS Prof. Dr. Soeharso Surakarta | Rp1.000.000       |
        | biaya gigi tiruan                                              | Rp0               |
        | biaya alat bantu dengar                                        | Rp0               |
        | biaya kacamata                                                 | Rp500.000         |
        | biaya rehabilitasi medik                                       | Rp1.000.000       |
        | biaya perawatan di rumah dalam tahun pertama                   | Rp1.000.000       |
      Maka penggantian ortosis, protesis, gigi tiruan, alat bantu dengar, dan kacamata tidak terutang berdasarkan "PP 44/2015 Pasal 25 ayat (1)"
      Dan penggantian biaya rehabilitasi medik tidak terutang berdasarkan "PP 44/2015 Pasal 25 ayat (1)"
      Dan penggantian biaya perawatan di rumah tidak terutang berdasarkan "PP 44/2015 Pasal 25 ayat (1)"
