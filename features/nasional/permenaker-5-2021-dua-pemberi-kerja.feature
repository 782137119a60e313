# language: id
@permenaker-5-2021-dua-pemberi-kerja
Fitur: Penerima upah pada dua pemberi kerja menurut Permenaker 5/2021, sejak Permenaker 1/2025

  Skenario: Dua kepesertaan, satu biaya pemakaman
    Diketahui seorang tenaga kebersihan DLH:
      | banyaknya pemberi kerja yang mendaftarkan dan membayar JKM pada tanggal meninggal | 2 |
    Ketika ia meninggal karena sakit pada 24 Agustus 2025
    Maka santunan sekaligus JKM sebesar Rp40.000.000 berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (dua-pemberi-kerja) huruf a sebagaimana diubah dengan Permenaker 1/2025"
    Dan santunan berkala JKM sebesar Rp24.000.000 berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (dua-pemberi-kerja) huruf b sebagaimana diubah dengan Permenaker 1/2025"
    Dan biaya pemakaman JKM sebesar Rp10.000.000 berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (dua-pemberi-kerja) huruf c sebagaimana diubah dengan Permenaker 1/2025"
    Dan jumlah santunan tunai dari BPJS Ketenagakerjaan sebesar Rp74.000.000 berdasarkan "Pasal 14 ayat (2)"

  @pp-44-2015-pasal-34
  Skenario: Satu pemberi kerja menurut PP 44/2015 saja
    Diketahui seorang tenaga kebersihan DLH
    Ketika ia meninggal karena sakit pada 24 Agustus 2025
    Maka satu kepesertaan yang menjamin kematian itu: ya, berdasarkan "PP 44/2015 Pasal 34 ayat (1)"
    Dan santunan sekaligus JKM sebesar Rp20.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf a"
    Dan santunan berkala JKM sebesar Rp12.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf b"
    Dan biaya pemakaman JKM sebesar Rp10.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf c"

  Skenario konsep: Sebelum Permenaker 1/2025, dan bagi tiga pemberi kerja, tidak diatur
    Diketahui seorang tenaga kebersihan DLH:
      | banyaknya pemberi kerja yang mendaftarkan dan membayar JKM pada tanggal meninggal | <banyak> |
    Ketika ia meninggal karena sakit pada <tanggal>
    Maka hak atas jaminan kematian (JKM): ya, berdasarkan "PP 44/2015 Pasal 34 ayat (1)"
    Tetapi santunan sekaligus JKM tidak diatur
    Dan santunan berkala JKM tidak diatur
    Dan biaya pemakaman JKM tidak diatur

    Contoh:
      | banyak | tanggal         |
      | 2      | 24 Agustus 2024 |
      | 2      | 31 Januari 2025 |
      | 3      | 24 Agustus 2024 |
      | 3      | 24 Agustus 2025 |
      | 10     | 24 Agustus 2025 |

  Skenario konsep: Di dalam rentang mulai berlakunya Permenaker 1/2025
    Diketahui seorang tenaga kebersihan DLH:
      | banyaknya pemberi kerja yang mendaftarkan dan membayar JKM pada tanggal meninggal | 2 |
    Ketika ia meninggal karena sakit pada <tanggal>
    Maka santunan sekaligus JKM belum dapat ditentukan dan bergantung pada tafsir:
      | tanggal meninggal | hasil        | berdasarkan                                                                       |
      | sudah berlaku     | Rp40.000.000 | Permenaker 5/2021 pasal yang belum diketahui nomornya (dua-pemberi-kerja) huruf a |
      | belum berlaku     | tidak diatur |                                                                                   |

    Contoh:
      | tanggal         |
      | 1 Februari 2025 |
      | 30 Maret 2025   |

  Skenario: Sejak tanggal yang diandaikan
    Diketahui seorang tenaga kebersihan DLH:
      | banyaknya pemberi kerja yang mendaftarkan dan membayar JKM pada tanggal meninggal | 2 |
    Dan "Permenaker 1/2025" dianggap mulai berlaku pada 13 Februari 2025
    Ketika ia meninggal karena sakit pada 13 Februari 2025
    Maka santunan berkala JKM sebesar Rp24.000.000 berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (dua-pemberi-kerja) huruf b"

  Skenario: Pada hari terakhir rentang itu sudah pasti berlaku
    Diketahui seorang tenaga kebersihan DLH:
      | banyaknya pemberi kerja yang mendaftarkan dan membayar JKM pada tanggal meninggal | 2 |
    Ketika ia meninggal karena sakit pada 31 Maret 2025
    Maka santunan sekaligus JKM sebesar Rp40.000.000 berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (dua-pemberi-kerja) huruf a"

  Skenario: Nelayan tidak ditanya tentang pemberi kerja
    Diketahui seorang nelayan:
      | tanggal pendaftaran | 1 April 2025 |
      | masa iur            | 5 bulan      |
    Ketika ia meninggal karena sakit pada 24 Agustus 2025
    Maka santunan sekaligus JKM sebesar Rp20.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf a"
    Dan santunan berkala JKM sebesar Rp12.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf b"
    Dan biaya pemakaman JKM sebesar Rp10.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf c"

  Skenario: Banyaknya pemberi kerja belum diketahui
    Diketahui seorang tenaga kebersihan DLH
    Ketika ia meninggal karena sakit pada 24 Agustus 2025
    Tetapi "banyaknya pemberi kerja yang mendaftarkan dan membayar JKM pada tanggal meninggal" tidak diketahui
    Maka santunan sekaligus JKM belum dapat ditentukan karena belum diketahui "banyaknya pemberi kerja yang mendaftarkan dan membayar JKM pada tanggal meninggal"
    Dan santunan sekaligus JKM paling sedikit Rp20.000.000 dan paling banyak Rp40.000.000

  Skenario: Meninggal karena kecelakaan kerja tidak memberi dua JKM
    Diketahui seorang tenaga kebersihan DLH:
      | banyaknya pemberi kerja yang mendaftarkan dan membayar JKM pada tanggal meninggal | 2 |
    Ketika ia meninggal karena kecelakaan kerja pada 24 Agustus 2025
    Maka santunan sekaligus JKM tidak terutang berdasarkan "PP 44/2015 Pasal 34 ayat (1)"
