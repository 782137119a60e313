# language: id
@pp-44-2015-tidak-mampu-bekerja
Fitur: Upah selama sementara tidak mampu bekerja (STMB) menurut PP 44/2015 Lampiran III

  Aturan: Sejak PP 82/2019, 12 bulan 100%, lalu 50%

    Skenario konsep: Sampai bulan kedelapan belas kedua tafsir memberi jumlah yang sama
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan fakta berikut:
        | lama sementara tidak mampu bekerja | <lama> |
      Maka santunan sementara tidak mampu bekerja (STMB) sebesar <jumlah> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (tidak-mampu-bekerja) sebagaimana diubah dengan PP 82/2019"

      Contoh: bulan-bulan yang dibayar penuh
        | lama     | jumlah       |
        | 0 bulan  | Rp0          |
        | 1 bulan  | Rp1.000.000  |
        | 2 bulan  | Rp2.000.000  |
        | 11 bulan | Rp11.000.000 |
        | 12 bulan | Rp12.000.000 |

      Contoh: sesudah bulan kedua belas
        | lama     | jumlah       |
        | 13 bulan | Rp12.500.000 |
        | 14 bulan | Rp13.000.000 |
        | 17 bulan | Rp14.500.000 |
        | 18 bulan | Rp15.000.000 |

    Skenario konsep: Sesudah bulan kedelapan belas bergantung pada tafsir
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan fakta berikut:
        | lama sementara tidak mampu bekerja | <lama> |
      Maka santunan sementara tidak mampu bekerja (STMB) belum dapat ditentukan dan bergantung pada tafsir:
        | stmb_sesudah_12_bulan | hasil        | berdasarkan                                                          |
        | sampai_sembuh         | <sembuh>     | PP 44/2015 pasal yang belum diketahui nomornya (tidak-mampu-bekerja) |
        | enam_bulan            | Rp15.000.000 | PP 44/2015 pasal yang belum diketahui nomornya (tidak-mampu-bekerja) |

      Contoh:
        | lama     | sembuh       |
        | 19 bulan | Rp15.500.000 |
        | 24 bulan | Rp18.000.000 |

    Skenario konsep: Tafsir yang dipilih menentukan santunan dua tahun
      Diketahui seorang nelayan
      Dan tafsir "stmb_sesudah_12_bulan" dibaca "<opsi>"
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan fakta berikut:
        | lama sementara tidak mampu bekerja | 2 tahun |
      Maka santunan sementara tidak mampu bekerja (STMB) sebesar <jumlah> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (tidak-mampu-bekerja)"

      Contoh:
        | opsi          | jumlah       |
        | sampai_sembuh | Rp18.000.000 |
        | enam_bulan    | Rp15.000.000 |

    # Rp4.815.103 / 2 = Rp2.407.551,50; peraturan tidak menyebut pembulatan: setengah ke atas, pilihan kami
    Skenario: Upah yang tidak bulat
      Diketahui seorang tenaga kebersihan DLH:
        | upah atau dasar iuran sebulan | Rp4.815.103 |
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan fakta berikut:
        | lama sementara tidak mampu bekerja | 13 bulan |
      # 12 x Rp4.815.103 + 50% x Rp4.815.103 = Rp57.781.236 + Rp2.407.551,50
      Maka santunan sementara tidak mampu bekerja (STMB) sebesar Rp60.188.788 berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (tidak-mampu-bekerja)"
      Dan penjelasan santunan sementara tidak mampu bekerja (STMB) memuat "(12 × 100% + 1 × 50%) × Rp4.815.103 = Rp60.188.787,5"

    Skenario: Lamanya belum diketahui
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan tafsir "stmb_sesudah_12_bulan" dibaca "enam_bulan"
      Maka santunan sementara tidak mampu bekerja (STMB) belum dapat ditentukan karena belum diketahui "lama sementara tidak mampu bekerja"
      Dan santunan sementara tidak mampu bekerja (STMB) paling sedikit Rp0 dan paling banyak Rp15.000.000

    Skenario: Kecelakaan di luar pekerjaan tidak memberi upah selama tidak bekerja
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan pada 24 Agustus 2024
      Dan fakta berikut:
        | keadaan terjadinya kecelakaan      | di_luar_pekerjaan |
        | lama sementara tidak mampu bekerja | 3 bulan           |
      Maka hak pekerja atas manfaat jaminan kecelakaan kerja (JKK): tidak, berdasarkan "PP 44/2015 Pasal 25 ayat (1)"
      Dan santunan sementara tidak mampu bekerja (STMB) tidak terutang berdasarkan "PP 44/2015 Pasal 25 ayat (1)"

  @pp-44-2015-tidak-mampu-bekerja-lama
  Aturan: Sebelum PP 82/2019, 100%, 75%, lalu 50%

    Skenario konsep: Enam bulan pertama, enam bulan kedua, dan sesudahnya
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan kerja pada <tanggal>
      Dan fakta berikut:
        | lama sementara tidak mampu bekerja | <lama> |
      Maka santunan sementara tidak mampu bekerja (STMB) sebesar <jumlah> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (tidak-mampu-bekerja-lama)"

      Contoh: hari terakhir
        | tanggal         | lama     | jumlah       |
        | 1 Desember 2019 | 6 bulan  | Rp6.000.000  |
        | 1 Desember 2019 | 7 bulan  | Rp6.750.000  |
        | 1 Desember 2019 | 12 bulan | Rp10.500.000 |
        | 1 Desember 2019 | 13 bulan | Rp11.000.000 |
        | 1 Desember 2019 | 24 bulan | Rp16.500.000 |

      Contoh: hari pertama
        | tanggal         | lama     | jumlah       |
        | 1 Juli 2015     | 5 bulan  | Rp5.000.000  |
        | 1 Juli 2015     | 14 bulan | Rp11.500.000 |

    Skenario: Empat belas bulan pada hari PP 82/2019 berlaku
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan kerja pada 2 Desember 2019
      Dan fakta berikut:
        | lama sementara tidak mampu bekerja | 14 bulan |
      Maka santunan sementara tidak mampu bekerja (STMB) sebesar Rp13.000.000 berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (tidak-mampu-bekerja)"

    Skenario: Kecelakaan sebelum PP 44/2015
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan kerja pada 30 Juni 2015
      Dan fakta berikut:
        | lama sementara tidak mampu bekerja | 2 bulan |
      Maka hak pekerja atas manfaat jaminan kecelakaan kerja (JKK) tidak diatur
      Dan santunan sementara tidak mampu bekerja (STMB) tidak diatur melalui "hak pekerja atas manfaat jaminan kecelakaan kerja (JKK)"
