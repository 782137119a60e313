# language: id
Fitur: Tenggat pembayaran, kedaluwarsa, dan kesimpulan menurut PP 44/2015

  @pp-44-2015-pasal-37
  Aturan: BPJS Ketenagakerjaan membayar JKK paling lama 7 hari kerja (Pasal 37 ayat (2) dan ayat (3))

    Skenario konsep: Tepat waktu sampai hari kerja ketujuh
      Diketahui fakta berikut:
        | hari kerja sejak persyaratan lengkap sampai manfaat dibayar | <hari> |
      Ketika ia meninggal pada 24 Agustus 2024
      Maka JKK dibayar tepat waktu: <tepat>, berdasarkan "PP 44/2015 Pasal 37 ayat (2)"

      Contoh:
        | hari    | tepat |
        | 0 hari  | ya    |
        | 7 hari  | ya    |
        | 8 hari  | tidak |
        | 30 hari | tidak |

    Skenario: Yang dibayar tepat waktu tidak disertai ganti rugi
      Diketahui fakta berikut:
        | hari kerja sejak persyaratan lengkap sampai manfaat dibayar | 7 hari       |
        | manfaat JKK yang terlambat dibayar                          | Rp70.000.000 |
      Ketika ia meninggal pada 24 Agustus 2024
      Maka ganti rugi keterlambatan pembayaran JKK tidak terutang berdasarkan "PP 44/2015 Pasal 37 ayat (3)"

    # 1% x hari terlambat x Rp70.000.000
    Skenario konsep: Ganti rugi setiap hari, hari kerja atau hari kalender
      Diketahui fakta berikut:
        | hari kerja sejak persyaratan lengkap sampai manfaat dibayar | <kerja>      |
        | hari kalender sesudah batas waktu sampai manfaat dibayar    | <kalender>   |
        | manfaat JKK yang terlambat dibayar                          | Rp70.000.000 |
      Ketika ia meninggal pada 24 Agustus 2024
      Maka ganti rugi keterlambatan pembayaran JKK belum dapat ditentukan dan bergantung pada tafsir:
        | hari_keterlambatan | hasil       | berdasarkan                    |
        | hari_kerja         | <pertama>   | PP 44/2015 Pasal 37 ayat (3)   |
        | hari_kalender      | <kedua>     | PP 44/2015 Pasal 37 ayat (3)   |

      Contoh:
        | kerja   | kalender | pertama     | kedua       |
        | 8 hari  | 3 hari   | Rp700.000   | Rp2.100.000 |
        | 12 hari | 7 hari   | Rp3.500.000 | Rp4.900.000 |

    Skenario konsep: Kedua cara sama, atau tafsirnya dipilih
      Diketahui fakta berikut:
        | hari kerja sejak persyaratan lengkap sampai manfaat dibayar | <kerja>    |
        | hari kalender sesudah batas waktu sampai manfaat dibayar    | <kalender> |
        | manfaat JKK yang terlambat dibayar                          | <nominal>  |
      Dan tafsir "hari_keterlambatan" dibaca "<opsi>"
      Ketika ia meninggal pada 24 Agustus 2024
      Maka ganti rugi keterlambatan pembayaran JKK sebesar <ganti> berdasarkan "PP 44/2015 Pasal 37 ayat (3)"

      Contoh: pembulatan setengah ke atas, pilihan kami
        | kerja  | kalender | nominal      | opsi          | ganti      |
        | 8 hari | 1 hari   | Rp70.000.000 | hari_kerja    | Rp700.000  |
        | 8 hari | 1 hari   | Rp70.000.050 | hari_kerja    | Rp700.001  |
        | 8 hari | 1 hari   | Rp70.000.049 | hari_kerja    | Rp700.000  |
        | 9 hari | 4 hari   | Rp1.000.000  | hari_kerja    | Rp20.000   |
        | 9 hari | 4 hari   | Rp1.000.000  | hari_kalender | Rp40.000   |

  @pp-44-2015-pembayaran-jkm
  Aturan: Waktu pembayaran JKM

    Skenario konsep: Sampai hari kerja ketiga tepat waktu, sesudah hari kerja kelima belas terlambat
      Diketahui fakta berikut:
        | hari kerja sejak persyaratan lengkap sampai manfaat dibayar | <hari> |
      Maka JKM dibayar tepat waktu: <tepat>, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (pembayaran-jkm)"

      Contoh:
        | hari    | tepat |
        | 0 hari  | ya    |
        | 3 hari  | ya    |
        | 16 hari | tidak |

    Skenario konsep: Di antaranya bergantung pada tafsir
      Diketahui fakta berikut:
        | hari kerja sejak persyaratan lengkap sampai manfaat dibayar | <hari> |
      Maka JKM dibayar tepat waktu belum dapat ditentukan dan bergantung pada tafsir:
        | hari_bayar_jkm  | hasil | berdasarkan                                                     |
        | tiga_hari       | tidak | PP 44/2015 pasal yang belum diketahui nomornya (pembayaran-jkm) |
        | lima_belas_hari | ya    | PP 44/2015 pasal yang belum diketahui nomornya (pembayaran-jkm) |

      Contoh:
        | hari    |
        | 4 hari  |
        | 15 hari |

  @pp-44-2015-pasal-26
  Aturan: Gugurnya hak menuntut JKK (Pasal 26)

    Skenario konsep: Lima tahun sejak kecelakaan
      Diketahui fakta berikut:
        | tanggal kecelakaan kerja | <kecelakaan> |
        | tanggal klaim diajukan   | <klaim>      |
      Maka hak menuntut JKK sudah gugur: <gugur>, berdasarkan "PP 44/2015 Pasal 26"

      Contoh:
        | kecelakaan       | klaim            | gugur |
        | 24 Agustus 2020  | 24 Agustus 2020  | tidak |
        | 24 Agustus 2020  | 23 Agustus 2025  | tidak |
        | 24 Agustus 2020  | 24 Agustus 2025  | tidak |
        | 24 Agustus 2020  | 25 Agustus 2025  | ya    |
        | 29 Februari 2020 | 28 Februari 2025 | tidak |
        | 29 Februari 2020 | 1 Maret 2025     | ya    |
        | 2 Desember 2019  | 2 Desember 2024  | tidak |
        | 2 Desember 2019  | 3 Desember 2024  | ya    |

      Contoh: kecelakaan dan pengajuan sebelum PP 82/2019
        | kecelakaan       | klaim            | gugur |
        | 24 Agustus 2016  | 24 Agustus 2018  | tidak |
        | 24 Agustus 2016  | 25 Agustus 2018  | ya    |
        | 1 Juli 2015      | 1 Juli 2017      | tidak |
        | 1 Juli 2015      | 2 Juli 2017      | ya    |

      Contoh: kecelakaan sebelum PP 82/2019, pengajuan sesudahnya, kedua tafsir sama
        | kecelakaan       | klaim            | gugur |
        | 1 Desember 2019  | 1 Desember 2021  | tidak |
        | 1 Desember 2019  | 2 Desember 2024  | ya    |

    Skenario konsep: Kecelakaan sebelum PP 82/2019 yang diajukan antara dua dan lima tahun
      Diketahui fakta berikut:
        | tanggal kecelakaan kerja | <kecelakaan> |
        | tanggal klaim diajukan   | <klaim>      |
      Maka hak menuntut JKK sudah gugur belum dapat ditentukan dan bergantung pada tafsir:
        | kedaluwarsa_lama   | hasil | berdasarkan          |
        | menurut_kecelakaan | ya    | PP 44/2015 Pasal 26  |
        | menurut_pengajuan  | tidak | PP 44/2015 Pasal 26  |

      Contoh:
        | kecelakaan       | klaim            |
        | 1 Desember 2019  | 2 Desember 2021  |
        | 1 Desember 2019  | 1 Desember 2024  |
        | 24 Agustus 2016  | 2 Desember 2019  |

    Skenario: Kecelakaan sebelum PP 44/2015
      Diketahui fakta berikut:
        | tanggal kecelakaan kerja | 30 Juni 2015 |
        | tanggal klaim diajukan   | 1 Juli 2017  |
      Dan tafsir "kedaluwarsa_lama" dibaca "menurut_kecelakaan"
      Maka hak menuntut JKK sudah gugur tidak diatur melalui "jangka waktu gugurnya hak menuntut JKK"

  @pp-44-2015-gugur-jkm
  Aturan: Gugurnya hak menuntut JKM

    Skenario konsep: Lima tahun sejak meninggal
      Diketahui fakta berikut:
        | tanggal klaim diajukan | <klaim> |
      Ketika ia meninggal pada <meninggal>
      Maka hak menuntut JKM sudah gugur: <gugur>, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (gugur-jkm)"

      Contoh:
        | meninggal       | klaim           | gugur |
        | 24 Agustus 2020 | 24 Agustus 2025 | tidak |
        | 24 Agustus 2020 | 25 Agustus 2025 | ya    |
        | 2 Desember 2019 | 2 Desember 2024 | tidak |

    Skenario: Sebelum PP 82/2019 jangka waktunya belum terlihat
      Diketahui fakta berikut:
        | tanggal klaim diajukan | 1 Maret 2020 |
      Ketika ia meninggal pada 1 Desember 2019
      Maka hak menuntut JKM sudah gugur tidak diatur

  @pp-44-2015-pasal-25A
  Aturan: Kesimpulan atas dugaan kecelakaan kerja (Pasal 25A)

    Skenario konsep: 30 hari sejak laporan tahap I
      Diketahui fakta berikut:
        | tanggal laporan tahap I | <laporan> |
      Maka batas waktu kesimpulan atas dugaan kecelakaan kerja adalah <batas> berdasarkan "PP 44/2015 Pasal 25A sebagaimana diubah dengan PP 49/2023"

      Contoh:
        | laporan          | batas            |
        | 26 Agustus 2024  | 25 September 2024 |
        | 31 Desember 2023 | 30 Januari 2024  |
        | 30 Januari 2024  | 29 Februari 2024 |

    Skenario: Sebelum PP 49/2023 tidak diatur
      Diketahui fakta berikut:
        | tanggal laporan tahap I | 31 Desember 2022 |
      Maka batas waktu kesimpulan atas dugaan kecelakaan kerja tidak diatur

    Skenario konsep: Dalam tahun PP 49/2023 belum pasti sudah berlaku
      Diketahui fakta berikut:
        | tanggal laporan tahap I | <laporan> |
      Maka batas waktu kesimpulan atas dugaan kecelakaan kerja belum dapat ditentukan dan bergantung pada tafsir:
        | tanggal laporan tahap I | hasil        | berdasarkan           |
        | sudah berlaku           | <batas>      | PP 44/2015 Pasal 25A  |
        | belum berlaku           | tidak diatur |                       |

      Contoh: hari pertama, di tengah, dan hari terakhir yang belum pasti
        | laporan          | batas           |
        | 1 Januari 2023   | 31 Januari 2023 |
        | 1 Juni 2023      | 1 Juli 2023     |
        | 30 Desember 2023 | 29 Januari 2024 |
