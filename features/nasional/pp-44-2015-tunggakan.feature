# language: id
Fitur: Iuran yang menunggak menurut PP 44/2015

  @pp-44-2015-perlindungan-ketika-menunggak
  Aturan: Siapa yang masih terlindungi pada tanggal peristiwa

    Skenario: Peserta yang aktif terlindungi, apa pun riwayat iurannya
      Diketahui seorang nelayan:
        | bulan berturut-turut tanpa iuran sampai dengan bulan peristiwa | tidak tahu |
      Ketika ia meninggal karena sakit pada 24 Agustus 2024
      Maka kepesertaan melindungi pada tanggal peristiwa: ya, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (perlindungan-ketika-menunggak) ayat (1)"
      Dan santunan sekaligus JKM sebesar Rp20.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf a"

    Skenario: Kepesertaan yang berakhir tanpa tunggakan tidak melindungi
      Diketahui seorang nelayan:
        | kepesertaan aktif pada tanggal peristiwa | tidak |
      Ketika ia meninggal karena sakit pada 24 Agustus 2024
      Maka kepesertaan melindungi pada tanggal peristiwa: tidak, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (perlindungan-ketika-menunggak) ayat (4)"
      Dan hak atas jaminan kematian (JKM): tidak, berdasarkan "PP 44/2015 Pasal 34 ayat (1)"

    Skenario konsep: Penerima upah tidak kehilangan perlindungan karena tunggakan pemberi kerjanya
      Diketahui seorang tenaga kebersihan DLH:
        | kepesertaan aktif pada tanggal peristiwa                       | tidak       |
        | bulan berturut-turut tanpa iuran sampai dengan bulan peristiwa | <tunggakan> |
      Ketika ia meninggal karena sakit pada 24 Agustus 2024
      Maka kepesertaan melindungi pada tanggal peristiwa: <hasil>, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (perlindungan-ketika-menunggak) <ayat>"
      Dan hak atas jaminan kematian (JKM): <hasil>, berdasarkan "PP 44/2015 Pasal 34 ayat (1)"

      Contoh:
        | tunggakan | hasil | ayat     |
        | 1 bulan   | ya    | ayat (2) |
        | 3 bulan   | ya    | ayat (2) |
        | 4 bulan   | ya    | ayat (2) |
        | 24 bulan  | ya    | ayat (2) |
        | tidak ada | tidak | ayat (4) |

    Skenario konsep: Bukan penerima upah yang menunggak bergantung pada tafsir
      Diketahui seorang nelayan:
        | kepesertaan aktif pada tanggal peristiwa                       | tidak       |
        | bulan berturut-turut tanpa iuran sampai dengan bulan peristiwa | <tunggakan> |
      Ketika ia meninggal karena sakit pada 24 Agustus 2024
      Maka kepesertaan melindungi pada tanggal peristiwa belum dapat ditentukan dan bergantung pada tafsir:
        | tunggakan_bpu          | hasil    | berdasarkan                                                                               |
        | putus_seketika         | tidak    | PP 44/2015 pasal yang belum diketahui nomornya (perlindungan-ketika-menunggak) ayat (4)   |
        | kurang_tiga_bulan      | <kurang> | PP 44/2015 pasal yang belum diketahui nomornya (perlindungan-ketika-menunggak) <ayatnya>  |
        | paling_lama_tiga_bulan | ya       | PP 44/2015 pasal yang belum diketahui nomornya (perlindungan-ketika-menunggak) ayat (3)   |
      Dan santunan sekaligus JKM masih mungkin "Rp20.000.000" atau "tidak terutang"

      Contoh: bulan pertama, kedua, dan ketiga
        | tunggakan | kurang | ayatnya  |
        | 1 bulan   | ya     | ayat (3) |
        | 2 bulan   | ya     | ayat (3) |
        | 3 bulan   | tidak  | ayat (4) |

    Skenario konsep: Lebih dari tiga bulan tidak terlindungi menurut tafsir mana pun
      Diketahui seorang nelayan:
        | kepesertaan aktif pada tanggal peristiwa                       | tidak       |
        | bulan berturut-turut tanpa iuran sampai dengan bulan peristiwa | <tunggakan> |
      Ketika ia meninggal karena sakit pada 24 Agustus 2024
      Maka kepesertaan melindungi pada tanggal peristiwa: tidak, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (perlindungan-ketika-menunggak) ayat (4)"
      Dan santunan sekaligus JKM tidak terutang berdasarkan "PP 44/2015 Pasal 34 ayat (1)"

      Contoh:
        | tunggakan |
        | 4 bulan   |
        | 12 bulan  |

    Skenario konsep: Tafsir yang dipilih menentukan santunan nelayan yang menunggak
      Diketahui seorang nelayan:
        | kepesertaan aktif pada tanggal peristiwa                       | tidak       |
        | bulan berturut-turut tanpa iuran sampai dengan bulan peristiwa | <tunggakan> |
      Dan tafsir "tunggakan_bpu" dibaca "<opsi>"
      Ketika ia <peristiwa> pada 24 Agustus 2024
      Maka jumlah santunan tunai dari BPJS Ketenagakerjaan sebesar <jumlah> berdasarkan "Pasal 14 ayat (2)"

      Contoh: meninggal karena sakit
        | peristiwa                         | tunggakan | opsi                   | jumlah       |
        | meninggal karena sakit            | 1 bulan   | putus_seketika         | Rp0          |
        | meninggal karena sakit            | 2 bulan   | kurang_tiga_bulan      | Rp42.000.000 |
        | meninggal karena sakit            | 3 bulan   | kurang_tiga_bulan      | Rp0          |
        | meninggal karena sakit            | 3 bulan   | paling_lama_tiga_bulan | Rp42.000.000 |

      Contoh: kecelakaan kerja
        | peristiwa                         | tunggakan | opsi                   | jumlah       |
        | meninggal karena kecelakaan kerja | 1 bulan   | putus_seketika         | Rp0          |
        | meninggal karena kecelakaan kerja | 2 bulan   | kurang_tiga_bulan      | Rp70.000.000 |
        | meninggal karena kecelakaan kerja | 3 bulan   | kurang_tiga_bulan      | Rp0          |
        | meninggal karena kecelakaan kerja | 3 bulan   | paling_lama_tiga_bulan | Rp70.000.000 |

    Skenario: Lamanya tunggakan yang belum diketahui ditanyakan
      Diketahui seorang nelayan:
        | kepesertaan aktif pada tanggal peristiwa | tidak |
      Tetapi "bulan berturut-turut tanpa iuran sampai dengan bulan peristiwa" tidak diketahui
      Dan tafsir "tunggakan_bpu" dibaca "kurang_tiga_bulan"
      Ketika ia meninggal karena sakit pada 24 Agustus 2024
      Maka hak atas jaminan kematian (JKM) belum dapat ditentukan karena belum diketahui "bulan berturut-turut tanpa iuran sampai dengan bulan peristiwa"

  @pp-44-2015-masa-iur-sesudah-terputus
  Aturan: Masa iur sesudah kepesertaan terputus lalu dilanjutkan

    Skenario: Kepesertaan yang tidak pernah terputus
      Diketahui seorang kader:
        | masa iur | 40 bulan |
      Ketika ia meninggal karena sakit pada 3 Juni 2024
      Maka masa iur yang dihitung adalah 40 bulan berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (masa-iur-sesudah-terputus)"

    @pp-44-2015-pasal-34
    Skenario: Beasiswa sesudah terputus bergantung pada tafsir
      Diketahui seorang kader:
        | tanggal pendaftaran                      | 1 Januari 2019 |
        | masa iur                                 | 40 bulan       |
        | masa iur sejak kepesertaan dilanjutkan   | 10 bulan       |
      Ketika ia meninggal karena sakit pada 3 Juni 2024
      Maka masa iur yang dihitung belum dapat ditentukan dan bergantung pada tafsir:
        | hitung_ulang | hasil           | berdasarkan                                                                |
        | dari_nol     | 10 bulan        | PP 44/2015 pasal yang belum diketahui nomornya (masa-iur-sesudah-terputus) |
        | diteruskan   | 3 tahun 4 bulan | PP 44/2015 pasal yang belum diketahui nomornya (masa-iur-sesudah-terputus) |
      Dan beasiswa pendidikan anak terbuka belum dapat ditentukan dan bergantung pada tafsir:
        | hitung_ulang | hasil | berdasarkan                           |
        | dari_nol     | tidak | PP 44/2015 Pasal 34 ayat (1) huruf d  |
        | diteruskan   | ya    | PP 44/2015 Pasal 34 ayat (1) huruf d  |

    @pp-44-2015-pasal-34
    Skenario konsep: Kedua tafsir sama bila masa iur sejak dilanjutkan sudah cukup
      Diketahui seorang kader:
        | tanggal pendaftaran                      | 1 Januari 2014 |
        | masa iur                                 | <masa iur>     |
        | masa iur sejak kepesertaan dilanjutkan   | <sejak lanjut> |
      Ketika ia meninggal karena sakit pada 3 Juni 2024
      Maka beasiswa pendidikan anak terbuka: <hasil>, berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf d"

      Contoh:
        | masa iur | sejak lanjut | hasil |
        | 80 bulan | 36 bulan     | ya    |
        | 35 bulan | 12 bulan     | tidak |

    @permenaker-5-2021-tiga-bulan-jkm
    Skenario: Syarat tiga bulan sesudah terputus bergantung pada tafsir
      Diketahui seorang marbot:
        | tanggal pendaftaran                    | 1 April 2025 |
        | masa iur                               | 8 bulan      |
        | masa iur sejak kepesertaan dilanjutkan | 2 bulan      |
      Ketika ia meninggal karena sakit pada 20 Mei 2026
      Maka jumlah santunan tunai dari BPJS Ketenagakerjaan belum dapat ditentukan dan bergantung pada tafsir:
        | hitung_ulang | hasil        | berdasarkan       |
        | dari_nol     | Rp10.000.000 | Pasal 14 ayat (2) |
        | diteruskan   | Rp42.000.000 | Pasal 14 ayat (2) |

  @pp-44-2015-pembayar-ketika-menunggak
  Aturan: Siapa yang lebih dahulu membayar, dan kapan

    Skenario konsep: Pemberi kerja yang menunggak lebih dari tiga bulan membayar lebih dahulu (ayat (1) dan ayat (2))
      Diketahui seorang <pekerja>:
        | bulan berturut-turut tanpa iuran sampai dengan bulan peristiwa | <tunggakan> |
      Maka siapa yang lebih dahulu membayar manfaat adalah <pembayar> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (pembayar-ketika-menunggak) <ayat>"

      Contoh:
        | pekerja               | tunggakan | pembayar      | ayat     |
        | tenaga kebersihan DLH | tidak ada | bpjs          | ayat (1) |
        | tenaga kebersihan DLH | 1 bulan   | bpjs          | ayat (1) |
        | tenaga kebersihan DLH | 3 bulan   | bpjs          | ayat (1) |
        | tenaga kebersihan DLH | 4 bulan   | pemberi_kerja | ayat (2) |
        | nelayan               | 4 bulan   | bpjs          | ayat (1) |

    Skenario konsep: Beasiswa sesudah tunggakan pemberi kerja dilunasi (ayat (3))
      Diketahui seorang <pekerja>:
        | bulan berturut-turut tanpa iuran sampai dengan bulan peristiwa | <tunggakan> |
        | tunggakan beserta dendanya sudah dilunasi                      | <lunas>     |
      Maka beasiswa dibayar sesudah tunggakan dilunasi: <menunggu>, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (pembayar-ketika-menunggak) ayat (3)"

      Contoh:
        | pekerja               | tunggakan | lunas      | menunggu |
        | tenaga kebersihan DLH | 4 bulan   | tidak      | ya       |
        | tenaga kebersihan DLH | 4 bulan   | ya         | tidak    |
        | tenaga kebersihan DLH | 3 bulan   | tidak      | tidak    |
        | tenaga kebersihan DLH | tidak ada | tidak tahu | tidak    |
        | nelayan               | 4 bulan   | tidak      | tidak    |

    Skenario konsep: Manfaat bukan penerima upah sesudah tunggakannya dilunasi (ayat (4))
      Diketahui seorang <pekerja>:
        | kepesertaan aktif pada tanggal peristiwa                       | tidak       |
        | bulan berturut-turut tanpa iuran sampai dengan bulan peristiwa | <tunggakan> |
        | tunggakan beserta dendanya sudah dilunasi                      | <lunas>     |
      Dan tafsir "tunggakan_bpu" dibaca "kurang_tiga_bulan"
      Maka manfaat dibayar sesudah tunggakan dilunasi: <menunggu>, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (pembayar-ketika-menunggak) ayat (4)"

      Contoh:
        | pekerja               | tunggakan | lunas | menunggu |
        | nelayan               | 2 bulan   | tidak | ya       |
        | nelayan               | 2 bulan   | ya    | tidak    |
        | nelayan               | 3 bulan   | tidak | tidak    |
        | nelayan               | tidak ada | tidak | tidak    |
        | tenaga kebersihan DLH | 2 bulan   | tidak | tidak    |

    Skenario: Nelayan yang aktif dan tidak menunggak tidak menunggu pelunasan (ayat (4))
      Diketahui seorang nelayan:
        | tunggakan beserta dendanya sudah dilunasi | tidak |
      Maka manfaat dibayar sesudah tunggakan dilunasi: tidak, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (pembayar-ketika-menunggak) ayat (4)"
