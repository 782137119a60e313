# language: id
@permenaker-5-2021-tiga-bulan-jkm
Fitur: Peserta baru bukan penerima upah menurut Permenaker 5/2021, sejak Permenaker 1/2025

  @permenaker-5-2021-hitung-tiga-bulan
  Aturan: Belum tiga bulan, hanya biaya pemakaman

    Skenario: Marbot baru meninggal karena sakit pada bulan kedua
      Diketahui seorang marbot:
        | tanggal pendaftaran | 1 September 2025 |
        | masa iur            | 2 bulan          |
      Ketika ia meninggal karena sakit pada 20 Oktober 2025
      Maka hak atas jaminan kematian (JKM): ya, berdasarkan "PP 44/2015 Pasal 34 ayat (1)"
      Dan santunan sekaligus JKM tidak terutang berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (tiga-bulan-jkm) sebagaimana diubah dengan Permenaker 1/2025"
      Dan santunan berkala JKM tidak terutang berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (tiga-bulan-jkm) sebagaimana diubah dengan Permenaker 1/2025"
      Tetapi biaya pemakaman JKM sebesar Rp10.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf c"
      Dan jumlah santunan tunai dari BPJS Ketenagakerjaan sebesar Rp10.000.000 berdasarkan "Pasal 14 ayat (2)"

    Skenario konsep: Masa iur dihitung dari bulan iuran, masa kepesertaan dari tanggal pendaftaran
      Diketahui seorang marbot:
        | tanggal pendaftaran | 1 September 2025 |
        | masa iur            | <masa iur>       |
      Ketika ia meninggal karena sakit pada <tanggal>
      Maka peserta bukan penerima upah belum mencapai tiga bulan: <hasil>, berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (hitung-tiga-bulan)"

      Contoh:
        | masa iur | tanggal          | hasil |
        | 2 bulan  | 2 Desember 2025  | ya    |
        | 4 bulan  | 30 November 2025 | ya    |
        | 4 bulan  | 2 Desember 2025  | tidak |

    Skenario konsep: Masa iur dan masa kepesertaan yang sudah cukup menurut kedua tafsir
      Diketahui seorang marbot:
        | tanggal pendaftaran | 1 September 2025 |
        | masa iur            | <masa iur>       |
      Ketika ia meninggal karena sakit pada <tanggal>
      Maka santunan sekaligus JKM sebesar Rp20.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf a"
      Dan santunan berkala JKM sebesar Rp12.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf b"

      Contoh:
        | masa iur | tanggal         |
        | 4 bulan  | 2 Desember 2025 |
        | 4 bulan  | 1 Januari 2026  |

    Skenario konsep: Belum cukup menurut kedua tafsir
      Diketahui seorang marbot:
        | tanggal pendaftaran | 1 September 2025 |
        | masa iur            | <masa iur>       |
      Ketika ia meninggal karena sakit pada <tanggal>
      Maka santunan sekaligus JKM tidak terutang berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (tiga-bulan-jkm)"
      Dan santunan berkala JKM tidak terutang berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (tiga-bulan-jkm)"

      Contoh: masa iur kurang
        | masa iur | tanggal         |
        | 0 bulan  | 1 Desember 2025 |
        | 2 bulan  | 1 Desember 2025 |
        | 2 bulan  | 1 Maret 2026    |

      Contoh: masa kepesertaan kurang sehari
        | masa iur | tanggal          |
        | 3 bulan  | 30 November 2025 |
        | 4 bulan  | 30 November 2025 |

    Skenario konsep: Tepat tiga bulan bergantung pada tafsir
      Diketahui seorang marbot:
        | tanggal pendaftaran | 1 September 2025 |
        | masa iur            | <masa iur>       |
      Ketika ia meninggal karena sakit pada <tanggal>
      Maka santunan sekaligus JKM belum dapat ditentukan dan bergantung pada tafsir:
        | tiga_bulan | hasil          | berdasarkan                                                             |
        | tercapai   | Rp20.000.000   | PP 44/2015 Pasal 34 ayat (1) huruf a                                    |
        | terlampaui | tidak terutang | Permenaker 5/2021 pasal yang belum diketahui nomornya (tiga-bulan-jkm) |
      Dan jumlah santunan tunai dari BPJS Ketenagakerjaan belum dapat ditentukan dan bergantung pada tafsir:
        | tiga_bulan | hasil          | berdasarkan      |
        | tercapai   | Rp42.000.000   | Pasal 14 ayat (2) |
        | terlampaui | Rp10.000.000   | Pasal 14 ayat (2) |

      Contoh: tiga bulan iuran, atau tepat tiga bulan sejak pendaftaran
        | masa iur | tanggal         |
        | 3 bulan  | 1 Desember 2025 |
        | 3 bulan  | 2 Desember 2025 |
        | 4 bulan  | 1 Desember 2025 |

    Skenario konsep: Tafsir yang dipilih menentukan santunan
      Diketahui seorang marbot:
        | tanggal pendaftaran | 1 September 2025 |
        | masa iur            | 3 bulan          |
      Dan tafsir "tiga_bulan" dibaca "<opsi>"
      Ketika ia meninggal karena sakit pada 1 Desember 2025
      Maka jumlah santunan tunai dari BPJS Ketenagakerjaan sebesar <jumlah> berdasarkan "Pasal 14 ayat (2)"

      Contoh:
        | opsi       | jumlah       |
        | tercapai   | Rp42.000.000 |
        | terlampaui | Rp10.000.000 |

    Skenario: Masa iur yang belum diketahui
      Diketahui seorang marbot:
        | tanggal pendaftaran | 1 September 2025 |
      Tetapi "masa iur" tidak diketahui
      Ketika ia meninggal karena sakit pada 20 Februari 2026
      Maka santunan sekaligus JKM belum dapat ditentukan karena belum diketahui "masa iur"
      Dan santunan sekaligus JKM masih mungkin "Rp20.000.000" atau "tidak terutang"

    Skenario: Masa iur yang belum diketahui, padahal masa kepesertaannya pasti kurang
      Diketahui seorang marbot:
        | tanggal pendaftaran | 1 September 2025 |
      Tetapi "masa iur" tidak diketahui
      Ketika ia meninggal karena sakit pada 20 Oktober 2025
      Maka santunan sekaligus JKM tidak terutang berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (tiga-bulan-jkm)"

    Skenario: Masa iur yang belum diketahui, dan masa kepesertaan tepat tiga bulan
      Diketahui seorang marbot:
        | tanggal pendaftaran | 1 September 2025 |
      Tetapi "masa iur" tidak diketahui
      Ketika ia meninggal karena sakit pada 1 Desember 2025
      Maka santunan sekaligus JKM belum dapat ditentukan karena belum diketahui "masa iur" dan belum dipilih tafsir "tiga_bulan"

  Aturan: Yang tidak terkena syarat tiga bulan

    @permenaker-5-2021-hitung-tiga-bulan
    Skenario: Penerima upah baru menerima santunan penuh
      Diketahui seorang tenaga kebersihan DLH:
        | tanggal pendaftaran | 1 September 2025 |
        | masa iur            | 1 bulan          |
      Ketika ia meninggal karena sakit pada 20 September 2025
      Maka santunan sekaligus JKM sebesar Rp20.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf a"

    Skenario: Kecelakaan kerja pada hari kedua tetap dibayar penuh
      Diketahui seorang marbot:
        | tanggal pendaftaran | 1 September 2025 |
        | masa iur            | 1 bulan          |
      Ketika ia meninggal karena kecelakaan kerja pada 2 September 2025
      Maka santunan kematian JKK sebesar Rp48.000.000 berdasarkan "PP 44/2015 Pasal 25 ayat (2) huruf a"
      Dan santunan sekaligus JKM tidak terutang berdasarkan "PP 44/2015 Pasal 34 ayat (1)"
      Dan jumlah santunan tunai dari BPJS Ketenagakerjaan sebesar Rp70.000.000 berdasarkan "Pasal 14 ayat (2)"

  Aturan: Mulai berlakunya Permenaker 1/2025, antara 1 Februari dan 31 Maret 2025

    Skenario: Sehari sebelum rentang itu
      Diketahui seorang marbot:
        | tanggal pendaftaran | 1 Desember 2024 |
        | masa iur            | 2 bulan         |
      Ketika ia meninggal karena sakit pada 31 Januari 2025
      Maka santunan sekaligus JKM sebesar Rp20.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf a"
      Dan jumlah santunan tunai dari BPJS Ketenagakerjaan sebesar Rp42.000.000 berdasarkan "Pasal 14 ayat (2)"

    Skenario: Sehari sebelum rentang itu, tanggal pendaftaran tidak perlu diketahui
      Diketahui seorang marbot:
        | masa iur | 2 bulan |
      Tetapi "tanggal pendaftaran" tidak diketahui
      Ketika ia meninggal karena sakit pada 31 Januari 2025
      Maka santunan sekaligus JKM sebesar Rp20.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf a"

    Skenario: Pada hari pertama rentang itu, tanggal pendaftaran perlu diketahui
      Diketahui seorang marbot:
        | masa iur | 2 bulan |
      Tetapi "tanggal pendaftaran" tidak diketahui
      Ketika ia meninggal karena sakit pada 1 Februari 2025
      Maka santunan sekaligus JKM belum dapat ditentukan karena belum diketahui "tanggal pendaftaran" dan belum dipilih tafsir "peserta_lama" dan "mulai berlaku Permenaker 1/2025"
      Dan santunan sekaligus JKM masih mungkin "Rp20.000.000" atau "tidak terutang"

    Skenario konsep: Di dalam rentang itu, terdaftar sebelumnya
      Diketahui seorang marbot:
        | tanggal pendaftaran | 1 Desember 2024 |
        | masa iur            | 2 bulan         |
      Ketika ia meninggal karena sakit pada <tanggal>
      Maka santunan sekaligus JKM belum dapat ditentukan dan bergantung pada tafsir:
        | peserta_lama        | tanggal meninggal | hasil          | berdasarkan                                                             |
        | menurut_kematian    | sudah berlaku     | tidak terutang | Permenaker 5/2021 pasal yang belum diketahui nomornya (tiga-bulan-jkm) |
        | menurut_kematian    | belum berlaku     | Rp20.000.000   | PP 44/2015 Pasal 34 ayat (1) huruf a                                    |
        | menurut_pendaftaran | -                 | Rp20.000.000   | PP 44/2015 Pasal 34 ayat (1) huruf a                                    |

      Contoh: hari pertama dan hari terakhir yang belum pasti
        | tanggal         |
        | 1 Februari 2025 |
        | 30 Maret 2025   |

    Skenario: Terdaftar dan meninggal di dalam rentang itu
      Diketahui seorang marbot:
        | tanggal pendaftaran | 10 Februari 2025 |
        | masa iur            | 1 bulan          |
      Ketika ia meninggal karena sakit pada 30 Maret 2025
      Maka santunan sekaligus JKM belum dapat ditentukan dan bergantung pada tafsir:
        | peserta_lama        | tanggal meninggal | tanggal pendaftaran | hasil          | berdasarkan                                                             |
        | menurut_kematian    | sudah berlaku     | -                   | tidak terutang | Permenaker 5/2021 pasal yang belum diketahui nomornya (tiga-bulan-jkm) |
        | menurut_kematian    | belum berlaku     | -                   | Rp20.000.000   | PP 44/2015 Pasal 34 ayat (1) huruf a                                    |
        | menurut_pendaftaran | -                 | sudah berlaku       | tidak terutang | Permenaker 5/2021 pasal yang belum diketahui nomornya (tiga-bulan-jkm) |
        | menurut_pendaftaran | -                 | belum berlaku       | Rp20.000.000   | PP 44/2015 Pasal 34 ayat (1) huruf a                                    |
      Tetapi biaya pemakaman JKM sebesar Rp10.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf c"

    Skenario konsep: Sesudah rentang itu, terdaftar sebelumnya
      Diketahui seorang marbot:
        | tanggal pendaftaran | 20 Januari 2025 |
        | masa iur            | 2 bulan         |
      Ketika ia meninggal karena sakit pada <tanggal>
      Maka santunan sekaligus JKM belum dapat ditentukan dan bergantung pada tafsir:
        | peserta_lama        | hasil          | berdasarkan                                                             |
        | menurut_kematian    | tidak terutang | Permenaker 5/2021 pasal yang belum diketahui nomornya (tiga-bulan-jkm) |
        | menurut_pendaftaran | Rp20.000.000   | PP 44/2015 Pasal 34 ayat (1) huruf a                                    |

      Contoh: sejak hari terakhir rentang itu sudah pasti berlaku
        | tanggal       |
        | 31 Maret 2025 |
        | 5 April 2025  |

    Skenario: Terdaftar dan meninggal sesudah rentang itu tidak bergantung pada tafsir
      Diketahui seorang marbot:
        | tanggal pendaftaran | 31 Maret 2025 |
        | masa iur            | 1 bulan       |
      Ketika ia meninggal karena sakit pada 10 Mei 2025
      Maka santunan sekaligus JKM tidak terutang berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (tiga-bulan-jkm)"

    Skenario: Dalam rentang itu, peserta yang sudah cukup lama tidak bergantung pada tafsir
      Diketahui seorang marbot:
        | tanggal pendaftaran | 1 Februari 2024 |
        | masa iur            | 12 bulan        |
      Ketika ia meninggal karena sakit pada 1 Maret 2025
      Maka santunan sekaligus JKM sebesar Rp20.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf a"

    Skenario konsep: Tanggal mulai berlaku yang diandaikan menentukan santunan
      Diketahui seorang marbot:
        | tanggal pendaftaran | 1 Desember 2024 |
        | masa iur            | 2 bulan         |
      Dan "Permenaker 1/2025" dianggap mulai berlaku pada 13 Februari 2025
      Dan tafsir "peserta_lama" dibaca "menurut_kematian"
      Ketika ia meninggal karena sakit pada <tanggal>
      Maka jumlah santunan tunai dari BPJS Ketenagakerjaan sebesar <jumlah> berdasarkan "Pasal 14 ayat (2)"

      Contoh:
        | tanggal          | jumlah       |
        | 12 Februari 2025 | Rp42.000.000 |
        | 13 Februari 2025 | Rp10.000.000 |
