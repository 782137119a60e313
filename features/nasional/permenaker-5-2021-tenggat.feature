# language: id
Fitur: Laporan kecelakaan kerja menurut Permenaker 5/2021

  @permenaker-5-2021-lapor-tahap-satu
  Aturan: Laporan tahap I dalam 2 x 24 jam

    Skenario konsep: Empat puluh delapan jam, bagi kedua segmen
      Diketahui seorang <pekerja>
      Ketika ia mengalami kecelakaan kerja pada <tanggal>
      Dan fakta berikut:
        | jam antara kecelakaan dan laporan tahap I | <jam> |
      Maka laporan tahap I tepat waktu: <tepat>, berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (lapor-tahap-satu) <ayat>"

      Contoh:
        | pekerja               | tanggal         | jam    | tepat | ayat     |
        | tenaga kebersihan DLH | 24 Agustus 2024 | 0 jam  | ya    | ayat (1) |
        | tenaga kebersihan DLH | 24 Agustus 2024 | 48 jam | ya    | ayat (1) |
        | tenaga kebersihan DLH | 24 Agustus 2024 | 49 jam | tidak | ayat (1) |
        | tenaga kebersihan DLH | 1 April 2021    | 49 jam | tidak | ayat (1) |
        | nelayan               | 24 Agustus 2024 | 48 jam | ya    | ayat (2) |
        | nelayan               | 24 Agustus 2024 | 49 jam | tidak | ayat (2) |
        | nelayan               | 1 April 2021    | 48 jam | ya    | ayat (2) |

    Skenario: Sebelum Permenaker 5/2021 tidak diatur di sini
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan kerja pada 31 Maret 2021
      Dan fakta berikut:
        | jam antara kecelakaan dan laporan tahap I | 10 jam |
      Maka laporan tahap I tepat waktu tidak diatur

  @permenaker-5-2021-pasal-19
  Aturan: Laporan tahap II dalam 2 x 24 jam (Pasal 19)

    Skenario konsep: Empat puluh delapan jam sejak keterangan dokter
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan kerja pada <tanggal>
      Dan fakta berikut:
        | jam antara keterangan dokter dan laporan tahap II | <jam> |
      Maka laporan tahap II tepat waktu: <tepat>, berdasarkan "Permenaker 5/2021 Pasal 19"

      Contoh:
        | tanggal         | jam    | tepat |
        | 24 Agustus 2024 | 1 jam  | ya    |
        | 24 Agustus 2024 | 48 jam | ya    |
        | 24 Agustus 2024 | 49 jam | tidak |
        | 1 April 2021    | 48 jam | ya    |

    Skenario: Sebelum Permenaker 5/2021 laporan tahap II tidak diatur di sini
      Diketahui seorang nelayan
      Ketika ia mengalami kecelakaan kerja pada 31 Maret 2021
      Dan fakta berikut:
        | jam antara keterangan dokter dan laporan tahap II | 10 jam |
      Maka laporan tahap II tepat waktu tidak diatur

  @permenaker-5-2021-terlambat-melapor
  Aturan: Pemberi kerja yang terlambat melapor menanggung manfaatnya

    Skenario konsep: Sejak Permenaker 1/2025, hanya penerima upah
      Diketahui seorang <pekerja>
      Ketika ia mengalami kecelakaan kerja pada <tanggal>
      Dan fakta berikut:
        | jam antara kecelakaan dan laporan tahap I | <jam> |
      Maka penanggung manfaat JKK adalah <penanggung> berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (terlambat-melapor) <ayat>"

      Contoh:
        | pekerja               | tanggal         | jam    | penanggung    | ayat     |
        | tenaga kebersihan DLH | 31 Maret 2025   | 48 jam | bpjs          | ayat (1) |
        | tenaga kebersihan DLH | 31 Maret 2025   | 49 jam | pemberi_kerja | ayat (2) |
        | tenaga kebersihan DLH | 24 Agustus 2025 | 49 jam | pemberi_kerja | ayat (2) |
        | tenaga kebersihan DLH | 31 Januari 2025 | 49 jam | bpjs          | ayat (1) |
        | nelayan               | 24 Agustus 2025 | 49 jam | bpjs          | ayat (1) |

    Skenario konsep: Dalam rentang mulai berlakunya Permenaker 1/2025
      Diketahui seorang tenaga kebersihan DLH
      Ketika ia mengalami kecelakaan kerja pada <tanggal>
      Dan fakta berikut:
        | jam antara kecelakaan dan laporan tahap I | 72 jam |
      Maka penanggung manfaat JKK belum dapat ditentukan dan bergantung pada tafsir:
        | tanggal kecelakaan kerja | hasil                                | berdasarkan                                                                        |
        | sudah berlaku            | pemberi kerja yang terlambat melapor | Permenaker 5/2021 pasal yang belum diketahui nomornya (terlambat-melapor) ayat (2) |
        | belum berlaku            | BPJS Ketenagakerjaan                 | Permenaker 5/2021 pasal yang belum diketahui nomornya (terlambat-melapor) ayat (1) |

      Contoh: hari pertama, di tengah, dan hari terakhir yang belum pasti
        | tanggal         |
        | 1 Februari 2025 |
        | 1 Maret 2025    |
        | 30 Maret 2025   |

    Skenario: Kecelakaan di luar pekerjaan tidak ditanggung siapa pun
      Diketahui seorang tenaga kebersihan DLH
      Ketika ia mengalami kecelakaan pada 24 Agustus 2025
      Dan fakta berikut:
        | keadaan terjadinya kecelakaan             | di_luar_pekerjaan |
        | jam antara kecelakaan dan laporan tahap I | 72 jam            |
      Maka penanggung manfaat JKK tidak terutang berdasarkan "PP 44/2015 Pasal 25 ayat (1)"

    Skenario: Waktu laporan yang belum diketahui
      Diketahui seorang tenaga kebersihan DLH
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2025
      Maka penanggung manfaat JKK belum dapat ditentukan karena belum diketahui "jam antara kecelakaan dan laporan tahap I"
