# language: id
Fitur: Apa yang disebut kecelakaan kerja menurut PP 44/2015 Pasal 1 dan Permenaker 5/2021

  @pp-44-2015-pasal-1
  Aturan: Hubungan kerja, perjalanan, dan penyakit akibat kerja (Pasal 1)

    Skenario konsep: Keadaan terjadinya kecelakaan
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan pada 24 Agustus 2024
      Dan fakta berikut:
        | keadaan terjadinya kecelakaan | <keadaan> |
      Maka keadaan itu termasuk kecelakaan kerja: <hasil>, berdasarkan "PP 44/2015 Pasal 1"
      Dan kecelakaan yang dialami pekerja adalah kecelakaan kerja: <hasil>, berdasarkan "PP 44/2015 Pasal 1"
      Dan hak pekerja atas manfaat jaminan kecelakaan kerja (JKK): <hasil>, berdasarkan "PP 44/2015 Pasal 25 ayat (1)"

      Contoh:
        | keadaan               | hasil |
        | hubungan_kerja        | ya    |
        | perjalanan_wajar      | ya    |
        | penyakit_akibat_kerja | ya    |
        | perjalanan_lain       | tidak |
        | di_luar_pekerjaan     | tidak |

    Skenario konsep: Kematian yang hubungannya dengan pekerjaan masih diperiksa
      Diketahui seorang nelayan:
        | sebab kematian                | diperiksa |
        | keadaan terjadinya kecelakaan | <keadaan> |
      Ketika ia meninggal pada 24 Agustus 2024
      Maka kematian karena kecelakaan kerja: <hasil>, berdasarkan "PP 44/2015 Pasal 1"
      Dan jumlah santunan tunai dari BPJS Ketenagakerjaan sebesar <jumlah> berdasarkan "Pasal 14 ayat (2)"

      Contoh: JKK bila kecelakaan kerja, JKM bila bukan
        | keadaan               | hasil | jumlah       |
        | hubungan_kerja        | ya    | Rp70.000.000 |
        | perjalanan_wajar      | ya    | Rp70.000.000 |
        | penyakit_akibat_kerja | ya    | Rp70.000.000 |
        | perjalanan_lain       | tidak | Rp42.000.000 |
        | di_luar_pekerjaan     | tidak | Rp42.000.000 |

    Skenario: Keadaan yang masih diperiksa dan belum diketahui
      Diketahui seorang nelayan:
        | sebab kematian           | diperiksa       |
        | tanggal kecelakaan kerja | 24 Agustus 2020 |
      Ketika ia meninggal pada 24 Agustus 2020
      Maka kematian karena kecelakaan kerja belum dapat ditentukan karena belum diketahui "keadaan terjadinya kecelakaan"

    # Di luar pekerjaan bersama sebab itu tidak mungkin: kasusnya ditolak.
    Skenario: Sebab yang sudah dinyatakan tidak diperiksa lagi
      Diketahui seorang nelayan:
        | keadaan terjadinya kecelakaan | kekerasan |
      Ketika ia meninggal karena kecelakaan kerja pada 24 Agustus 2024
      Maka kematian karena kecelakaan kerja: ya, berdasarkan "PP 44/2015 Pasal 1"

    Skenario: Pekerja yang tidak meninggal tidak membuka JKM
      Diketahui seorang nelayan:
        | sebab kematian | tidak ada |
      Ketika ia meninggal pada 24 Agustus 2024
      Maka hak atas jaminan kematian (JKM): tidak, berdasarkan "PP 44/2015 Pasal 34 ayat (1)"
      Dan santunan sekaligus JKM tidak terutang berdasarkan "PP 44/2015 Pasal 34 ayat (1)"
      Dan kematian karena kecelakaan kerja: tidak, berdasarkan "PP 44/2015 Pasal 1"

    Skenario: Anggota badan ad hoc yang cedera di dalam dan di luar masa tugasnya
      Diketahui seorang anggota PPS Pemilu
      Ketika ia mengalami kecelakaan kerja pada 4 April 2024
      Maka pekerja sedang dalam hubungan kerja yang diiurkan: ya, berdasarkan "PP 44/2015 Pasal 1"
      Dan hak pekerja atas manfaat jaminan kecelakaan kerja (JKK): ya, berdasarkan "PP 44/2015 Pasal 25 ayat (1)"
      Ketika ia mengalami kecelakaan kerja pada 5 April 2024
      Maka hak pekerja atas manfaat jaminan kecelakaan kerja (JKK) belum dapat ditentukan dan bergantung pada tafsir:
        | iuran_tanpa_tugas | hasil | berdasarkan                   |
        | ikut_iuran        | ya    | PP 44/2015 Pasal 25 ayat (1)  |
        | ikut_tugas        | tidak | PP 44/2015 Pasal 25 ayat (1)  |

  @pp-44-2015-pasal-25
  Aturan: Hak pekerja menuntut kecelakaan kerja dan perlindungan (Pasal 25 ayat (1))

    Skenario konsep: Kedua syarat harus terpenuhi
      Diketahui seorang nelayan:
        | kepesertaan aktif pada tanggal peristiwa | <aktif> |
      Ketika ia mengalami kecelakaan pada <tanggal>
      Dan fakta berikut:
        | keadaan terjadinya kecelakaan | <keadaan> |
      Maka hak pekerja atas manfaat jaminan kecelakaan kerja (JKK): <hasil>, berdasarkan "PP 44/2015 Pasal 25 ayat (1)"

      Contoh:
        | aktif | keadaan           | tanggal         | hasil |
        | ya    | hubungan_kerja    | 24 Agustus 2024 | ya    |
        | tidak | hubungan_kerja    | 24 Agustus 2024 | tidak |
        | ya    | di_luar_pekerjaan | 24 Agustus 2024 | tidak |
        | tidak | di_luar_pekerjaan | 24 Agustus 2024 | tidak |
        | ya    | hubungan_kerja    | 1 Juli 2015     | ya    |
        | ya    | hubungan_kerja    | 1 Desember 2019 | ya    |
        | ya    | hubungan_kerja    | 2 Desember 2019 | ya    |

  @permenaker-5-2021-kecelakaan-lain
  Aturan: Perjalanan dinas, olahraga, dan meninggal mendadak

    Skenario konsep: Perjalanan dinas dan olahraga yang diperintahkan
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan pada <tanggal>
      Dan fakta berikut:
        | keadaan terjadinya kecelakaan | <keadaan> |
      Maka keadaan itu termasuk kecelakaan kerja: ya, berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (kecelakaan-lain) ayat (1) <huruf>"

      Contoh:
        | tanggal         | keadaan          | huruf   |
        | 24 Agustus 2024 | perjalanan_dinas | huruf a |
        | 24 Agustus 2024 | olahraga         | huruf b |
        | 1 April 2021    | perjalanan_dinas | huruf a |
        | 1 April 2021    | olahraga         | huruf b |

    Skenario konsep: Meninggal mendadak di tempat kerja, atau dalam 24 jam
      Diketahui seorang nelayan:
        | sebab kematian                                                     | diperiksa |
        | keadaan terjadinya kecelakaan                                      | mendadak  |
        | meninggal di tempat kerja                                          | <tempat>  |
        | jam sejak gejala pertama timbul di tempat kerja sampai meninggal   | <jam>     |
        | tanggal kecelakaan kerja                                           | <tanggal> |
      Ketika ia meninggal pada <tanggal>
      Maka meninggal mendadak di tempat kerja atau dalam 24 jam: <hasil>, berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (kecelakaan-lain) ayat (2)"
      Dan keadaan itu termasuk kecelakaan kerja: <hasil>, berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (kecelakaan-lain) ayat (2)"
      Dan kematian karena kecelakaan kerja: <hasil>, berdasarkan "PP 44/2015 Pasal 1"

      Contoh:
        | tempat | jam    | tanggal         | hasil |
        | ya     | 1 jam  | 24 Agustus 2024 | ya    |
        | ya     | 30 jam | 24 Agustus 2024 | ya    |
        | tidak  | 24 jam | 24 Agustus 2024 | ya    |
        | tidak  | 25 jam | 24 Agustus 2024 | tidak |
        | tidak  | 24 jam | 1 April 2021    | ya    |

    Skenario konsep: Sebelum Permenaker 5/2021 keadaan itu tidak diatur di sini
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan pada 31 Maret 2021
      Dan fakta berikut:
        | keadaan terjadinya kecelakaan | <keadaan> |
      Maka keadaan itu termasuk kecelakaan kerja tidak diatur
      Dan hak pekerja atas manfaat jaminan kecelakaan kerja (JKK) tidak diatur melalui "keadaan itu termasuk kecelakaan kerja"

      Contoh:
        | keadaan          |
        | perjalanan_dinas |
        | olahraga         |
        | mendadak         |
        | kekerasan        |

  @permenaker-5-2021-kekerasan
  Aturan: Kekerasan fisik dan pemerkosaan, sejak Permenaker 1/2025

    Skenario konsep: Surat kepolisian dan visum, keduanya
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan pada <tanggal>
      Dan fakta berikut:
        | keadaan terjadinya kecelakaan                     | kekerasan |
        | ada surat keterangan kepolisian tentang kekerasan itu | <polisi> |
        | ada visum tentang kekerasan itu                       | <visum>  |
      Maka keadaan itu termasuk kecelakaan kerja: <hasil>, berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (kekerasan) sebagaimana diubah dengan Permenaker 1/2025"
      Dan hak pekerja atas manfaat jaminan kecelakaan kerja (JKK): <hasil>, berdasarkan "PP 44/2015 Pasal 25 ayat (1)"

      Contoh:
        | tanggal         | polisi | visum | hasil |
        | 24 Agustus 2025 | ya     | ya    | ya    |
        | 24 Agustus 2025 | ya     | tidak | tidak |
        | 24 Agustus 2025 | tidak  | ya    | tidak |
        | 24 Agustus 2025 | tidak  | tidak | tidak |
        | 31 Maret 2025   | ya     | ya    | ya    |

    @pp-44-2015-pasal-1 @permenaker-5-2021-kecelakaan-lain
    Skenario konsep: Keadaan lain sesudah Permenaker 1/2025 tetap menurut ketentuannya
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan pada 24 Agustus 2025
      Dan fakta berikut:
        | keadaan terjadinya kecelakaan | <keadaan> |
        | meninggal di tempat kerja     | ya        |
      Maka keadaan itu termasuk kecelakaan kerja: <hasil>, berdasarkan "<pasal>"

      Contoh:
        | keadaan               | hasil | pasal                                                                            |
        | hubungan_kerja        | ya    | PP 44/2015 Pasal 1                                                               |
        | perjalanan_wajar      | ya    | PP 44/2015 Pasal 1                                                               |
        | penyakit_akibat_kerja | ya    | PP 44/2015 Pasal 1                                                               |
        | perjalanan_lain       | tidak | PP 44/2015 Pasal 1                                                               |
        | di_luar_pekerjaan     | tidak | PP 44/2015 Pasal 1                                                               |
        | perjalanan_dinas      | ya    | Permenaker 5/2021 pasal yang belum diketahui nomornya (kecelakaan-lain) ayat (1) huruf a |
        | olahraga              | ya    | Permenaker 5/2021 pasal yang belum diketahui nomornya (kecelakaan-lain) ayat (1) huruf b |
        | mendadak              | ya    | Permenaker 5/2021 pasal yang belum diketahui nomornya (kecelakaan-lain) ayat (2) |

    Skenario konsep: Sebelum rentang mulai berlakunya tidak ada kata-kata tentangnya
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan pada <tanggal>
      Dan fakta berikut:
        | keadaan terjadinya kecelakaan                         | kekerasan |
        | ada surat keterangan kepolisian tentang kekerasan itu | ya        |
        | ada visum tentang kekerasan itu                       | ya        |
      Maka keadaan itu termasuk kecelakaan kerja tidak diatur

      Contoh:
        | tanggal         |
        | 24 Agustus 2024 |
        | 31 Januari 2025 |

    Skenario konsep: Di dalam rentang mulai berlakunya
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan pada <tanggal>
      Dan fakta berikut:
        | keadaan terjadinya kecelakaan                         | kekerasan |
        | ada surat keterangan kepolisian tentang kekerasan itu | ya        |
        | ada visum tentang kekerasan itu                       | ya        |
      Maka keadaan itu termasuk kecelakaan kerja belum dapat ditentukan dan bergantung pada tafsir:
        | tanggal kecelakaan kerja | hasil        | berdasarkan                                                       |
        | sudah berlaku            | ya           | Permenaker 5/2021 pasal yang belum diketahui nomornya (kekerasan) |
        | belum berlaku            | tidak diatur |                                                                   |

      Contoh: hari pertama dan hari terakhir yang belum pasti
        | tanggal         |
        | 1 Februari 2025 |
        | 30 Maret 2025   |
