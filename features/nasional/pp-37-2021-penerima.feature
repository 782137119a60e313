# language: id
@pp-37-2021
Fitur: Hak atas jaminan kehilangan pekerjaan (JKP) menurut PP 37/2021

  @pp-37-2021-penerima
  Aturan: Penerima manfaat memenuhi setiap syarat

    Skenario: Pekerja tetap yang diputus hubungan kerjanya
      Diketahui seorang pekerja perusahaan
      Ketika ia mengalami PHK pada 10 Maret 2024
      Dan ia mengajukan JKP pada 2 April 2024
      Maka hak atas jaminan kehilangan pekerjaan (JKP): ya, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"

    Skenario: Pekerja kontrak yang diputus sebelum kontraknya habis
      Diketahui seorang pekerja perusahaan:
        | perjanjian kerja yang berakhir | pkwt |
      Ketika ia mengalami PHK pada 10 Maret 2025
      Dan ia mengajukan JKP pada 2 April 2025
      Maka hak atas jaminan kehilangan pekerjaan (JKP): ya, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"

    Skenario konsep: Satu syarat tidak dipenuhi
      Diketahui seorang pekerja perusahaan:
        | <fakta> | <nilai> |
      Ketika ia mengalami PHK pada 10 Maret 2024
      Dan ia mengajukan JKP pada 2 April 2024
      Maka hak atas jaminan kehilangan pekerjaan (JKP): tidak, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"
      Dan penjelasan hak atas jaminan kehilangan pekerjaan (JKP) memuat "<huruf>"
      Dan uang tunai JKP sebulan pada tiga bulan pertama tidak terutang berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"
      Dan uang tunai JKP sebulan pada bulan keempat sampai keenam tidak terutang berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"
      Dan jumlah uang tunai JKP tidak terutang berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"
      Dan yang lebih dahulu membayarkan manfaat JKP tidak terutang berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"

      Contoh:
        | fakta                                         | nilai           | huruf   |
        | kewarganegaraan                               | asing           | huruf a |
        | segmen kepesertaan yang terdaftar             | bpu             | huruf b |
        | perjanjian kerja yang berakhir                | tidak ada       | huruf b |
        | tanggal lahir pekerja                         | 1 Februari 1968 | huruf c |
        | diikutsertakan dalam JKK                      | tidak           | huruf d |
        | diikutsertakan dalam jaminan kesehatan (JKN)  | tidak           | huruf d |
        | masa iur JKP berturut-turut sampai dengan PHK | 5 bulan         | huruf e |
        | tanggal bekerja kembali                       | 1 April 2024    | huruf g |

    Skenario konsep: Umur pada pendaftaran, sehari di kedua sisi 54 tahun
      Diketahui seorang pekerja perusahaan:
        | tanggal pendaftaran dalam JKP | 1 Februari 2022 |
        | tanggal lahir pekerja         | <lahir>         |
      Ketika ia mengalami PHK pada 10 Maret 2024
      Dan ia mengajukan JKP pada 2 April 2024
      Maka hak atas jaminan kehilangan pekerjaan (JKP): <hasil>, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"

      Contoh:
        | lahir           | hasil |
        | 1 Februari 1968 | tidak |
        | 2 Februari 1968 | ya    |

    # Lahir 29 Februari 1968: genap 54 tahun pada 28 Februari 2022.
    Skenario konsep: Lahir pada hari kabisat
      Diketahui seorang pekerja perusahaan:
        | tanggal lahir pekerja         | 29 Februari 1968 |
        | tanggal pendaftaran dalam JKP | <daftar>         |
      Ketika ia mengalami PHK pada 10 Maret 2024
      Dan ia mengajukan JKP pada 2 April 2024
      Maka hak atas jaminan kehilangan pekerjaan (JKP): <hasil>, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"

      Contoh:
        | daftar           | hasil |
        | 27 Februari 2022 | ya    |
        | 28 Februari 2022 | tidak |

    Skenario: Umur pada PHK tidak menentukan
      Diketahui seorang pekerja perusahaan:
        | tanggal lahir pekerja | 2 Februari 1968 |
      Ketika ia mengalami PHK pada 10 Maret 2025
      Dan ia mengajukan JKP pada 2 April 2025
      Maka hak atas jaminan kehilangan pekerjaan (JKP): ya, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"

    # Tahun penetapannya diketahui dari nomornya, tanggal mulai berlakunya belum ditemukan.
    Skenario: Sebelum tahun 2021 tidak diatur
      Diketahui seorang pekerja perusahaan
      Ketika ia mengalami PHK pada 31 Desember 2020
      Dan ia mengajukan JKP pada 4 Januari 2021
      Maka hak atas jaminan kehilangan pekerjaan (JKP) tidak diatur

    Skenario konsep: Dalam tahun 2021 bergantung pada tanggal mulai berlakunya
      Diketahui seorang pekerja perusahaan
      Ketika ia mengalami PHK pada <tanggal>
      Dan ia mengajukan JKP pada <tanggal>
      Maka hak atas jaminan kehilangan pekerjaan (JKP) belum dapat ditentukan dan bergantung pada tafsir:
        | tanggal berhenti bekerja | hasil        | berdasarkan                                               |
        | sudah berlaku            | ya           | PP 37/2021 pasal yang belum diketahui nomornya (penerima) |
        | belum berlaku            | tidak diatur |                                                           |

      Contoh:
        | tanggal          |
        | 1 Januari 2021   |
        | 30 Desember 2021 |

    Skenario: Akhir tahun 2021 sudah pasti berlaku
      Diketahui seorang pekerja perusahaan
      Ketika ia mengalami PHK pada 31 Desember 2021
      Dan ia mengajukan JKP pada 31 Desember 2021
      Maka hak atas jaminan kehilangan pekerjaan (JKP): ya, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"

  @pp-37-2021-karena-phk
  Aturan: Yang dilindungi adalah pemutusan hubungan kerja

    Skenario konsep: Sebab berhenti bekerja
      Diketahui seorang pekerja perusahaan:
        | sebab berhenti bekerja | <sebab> |
      Ketika ia berhenti bekerja pada 10 Maret 2025
      Dan ia mengajukan JKP pada 2 April 2025
      Maka berhenti bekerja karena PHK: <phk>, berdasarkan "<pasal>"
      Dan hak atas jaminan kehilangan pekerjaan (JKP): <phk>, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"

      Contoh:
        | sebab             | phk   | pasal                                                                        |
        | phk               | ya    | PP 37/2021 pasal yang belum diketahui nomornya (karena-phk) ayat (1)         |
        | tidak ada         | tidak | PP 37/2021 pasal yang belum diketahui nomornya (karena-phk) ayat (1)         |
        | mengundurkan_diri | tidak | PP 37/2021 pasal yang belum diketahui nomornya (karena-phk) ayat (2) huruf a |
        | cacat_total_tetap | tidak | PP 37/2021 pasal yang belum diketahui nomornya (karena-phk) ayat (2) huruf b |
        | pensiun           | tidak | PP 37/2021 pasal yang belum diketahui nomornya (karena-phk) ayat (2) huruf c |
        | meninggal         | tidak | PP 37/2021 pasal yang belum diketahui nomornya (karena-phk) ayat (2) huruf d |
        | akhir_masa_tugas  | tidak | PP 37/2021 pasal yang belum diketahui nomornya (karena-phk) ayat (3)         |
        | berhenti_usaha    | tidak | PP 37/2021 pasal yang belum diketahui nomornya (karena-phk) ayat (3)         |

    Skenario: Kontrak yang habis jangka waktunya bergantung pada tafsir
      Diketahui seorang pekerja perusahaan:
        | perjanjian kerja yang berakhir | pkwt             |
        | sebab berhenti bekerja         | kontrak_berakhir |
      Ketika ia berhenti bekerja pada 31 Maret 2025
      Dan ia mengajukan JKP pada 2 April 2025
      Maka hak atas jaminan kehilangan pekerjaan (JKP) belum dapat ditentukan dan bergantung pada tafsir:
        | akhir_kontrak | hasil | berdasarkan                                               |
        | bukan_phk     | tidak | PP 37/2021 pasal yang belum diketahui nomornya (penerima) |
        | phk           | ya    | PP 37/2021 pasal yang belum diketahui nomornya (penerima) |

    Skenario konsep: Kontrak yang habis, bila tafsirnya sudah dipilih
      Diketahui seorang pekerja perusahaan:
        | perjanjian kerja yang berakhir | pkwt             |
        | sebab berhenti bekerja         | kontrak_berakhir |
      Dan tafsir "akhir_kontrak" dibaca "<bacaan>"
      Ketika ia berhenti bekerja pada 31 Maret 2025
      Dan ia mengajukan JKP pada 2 April 2025
      Maka berhenti bekerja karena PHK: <hasil>, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (karena-phk) ayat (1)"

      Contoh:
        | bacaan    | hasil |
        | bukan_phk | tidak |
        | phk       | ya    |

    Skenario: Bunyi tafsir akhir kontrak tidak mengenai PHK
      Diketahui seorang pekerja perusahaan
      Dan tafsir "akhir_kontrak" dibaca "bukan_phk"
      Ketika ia mengalami PHK pada 31 Maret 2025
      Dan ia mengajukan JKP pada 2 April 2025
      Maka hak atas jaminan kehilangan pekerjaan (JKP): ya, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"

  @pp-37-2021-pasal-19
  Aturan: Masa iur paling singkat (Pasal 19)

    Skenario konsep: Menurut PP 37/2021, 12 bulan dan 6 bulan berturut-turut
      Diketahui seorang pekerja perusahaan:
        | masa iur JKP dalam 24 bulan sebelum PHK       | <iur>      |
        | masa iur JKP berturut-turut sampai dengan PHK | <berturut> |
      Ketika ia mengalami PHK pada 6 Februari 2025
      Dan ia mengajukan JKP pada 6 Februari 2025
      Maka masa iur JKP mencukupi: <hasil>, berdasarkan "PP 37/2021 Pasal 19" sebelum diubah
      Dan hak atas jaminan kehilangan pekerjaan (JKP): <hasil>, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"

      Contoh:
        | iur      | berturut | hasil |
        | 12 bulan | 6 bulan  | ya    |
        | 11 bulan | 6 bulan  | tidak |
        | 12 bulan | 5 bulan  | tidak |
        | 11 bulan | 5 bulan  | tidak |

    Skenario konsep: Menurut PP 6/2025, 12 bulan saja
      Diketahui seorang pekerja perusahaan:
        | masa iur JKP dalam 24 bulan sebelum PHK       | <iur>      |
        | masa iur JKP berturut-turut sampai dengan PHK | <berturut> |
      Ketika ia mengalami PHK pada 7 Februari 2025
      Dan ia mengajukan JKP pada 7 Februari 2025
      Maka masa iur JKP mencukupi: <hasil>, berdasarkan "PP 37/2021 Pasal 19 sebagaimana diubah dengan PP 6/2025"
      Dan hak atas jaminan kehilangan pekerjaan (JKP): <hasil>, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"

      Contoh:
        | iur      | berturut | hasil |
        | 12 bulan | 6 bulan  | ya    |
        | 12 bulan | 5 bulan  | ya    |
        | 12 bulan | 0 bulan  | ya    |
        | 11 bulan | 6 bulan  | tidak |

  @pp-37-2021-pasal-40
  Aturan: Hak hilang (Pasal 40)

    Skenario konsep: Klaim pada hari terakhir dan sehari sesudahnya
      Diketahui seorang pekerja perusahaan
      Ketika ia mengalami PHK pada <phk>
      Dan ia mengajukan JKP pada <klaim>
      Maka hari terakhir pengajuan klaim JKP adalah <batas> berdasarkan "<pasal>"
      Dan hak atas manfaat JKP hilang: <hilang>, berdasarkan "PP 37/2021 Pasal 40 ayat (1)"
      Dan penjelasan hak atas manfaat JKP hilang memuat "<huruf>"

      Contoh: tiga bulan menurut PP 37/2021
        | phk              | klaim            | batas            | pasal                        | hilang | huruf   |
        | 10 Maret 2024    | 10 Juni 2024     | 10 Juni 2024     | PP 37/2021 Pasal 40 ayat (2) | tidak  | huruf a |
        | 10 Maret 2024    | 11 Juni 2024     | 10 Juni 2024     | PP 37/2021 Pasal 40 ayat (2) | ya     | huruf a |
        | 30 November 2023 | 29 Februari 2024 | 29 Februari 2024 | PP 37/2021 Pasal 40 ayat (2) | tidak  | huruf a |

      Contoh: enam bulan menurut PP 6/2025
        | phk             | klaim            | batas            | pasal                                                            | hilang | huruf   |
        | 7 Februari 2025 | 7 Agustus 2025   | 7 Agustus 2025   | PP 37/2021 Pasal 40 ayat (2) sebagaimana diubah dengan PP 6/2025 | tidak  | huruf a |
        | 7 Februari 2025 | 8 Agustus 2025   | 7 Agustus 2025   | PP 37/2021 Pasal 40 ayat (2) sebagaimana diubah dengan PP 6/2025 | ya     | huruf a |
        | 31 Agustus 2025 | 28 Februari 2026 | 28 Februari 2026 | PP 37/2021 Pasal 40 ayat (2) sebagaimana diubah dengan PP 6/2025 | tidak  | huruf a |

    Skenario konsep: Naskah yang dipakai, sehari di kedua sisi 7 Februari 2025
      Diketahui seorang pekerja perusahaan
      Ketika ia mengalami PHK pada <tanggal>
      Dan ia mengajukan JKP pada <tanggal>
      Maka hari terakhir pengajuan klaim JKP adalah <batas> berdasarkan <pasal>

      Contoh:
        | tanggal         | batas          | pasal                                                              |
        | 6 Februari 2025 | 6 Mei 2025     | "PP 37/2021 Pasal 40 ayat (2)" sebelum diubah                      |
        | 7 Februari 2025 | 7 Agustus 2025 | "PP 37/2021 Pasal 40 ayat (2) sebagaimana diubah dengan PP 6/2025" |

    Skenario konsep: Bekerja kembali sebelum dan sesudah klaim
      Diketahui seorang pekerja perusahaan:
        | tanggal bekerja kembali | <bekerja> |
      Ketika ia mengalami PHK pada 10 Maret 2025
      Dan ia mengajukan JKP pada 2 April 2025
      Maka hak atas manfaat JKP hilang: <hilang>, berdasarkan "PP 37/2021 Pasal 40 ayat (1)"
      Dan penjelasan hak atas manfaat JKP hilang memuat "<huruf>"

      Contoh:
        | bekerja      | hilang | huruf   |
        | 1 April 2025 | ya     | huruf b |
        | 2 April 2025 | ya     | huruf b |
        | 3 April 2025 | tidak  | huruf a |

    Skenario konsep: Meninggal sebelum dan sesudah klaim
      Diketahui seorang pekerja perusahaan
      Ketika ia mengalami PHK pada 10 Maret 2025
      Dan ia mengajukan JKP pada 2 April 2025
      Dan ia meninggal karena sakit pada <meninggal>
      Maka hak atas manfaat JKP hilang: <hilang>, berdasarkan "PP 37/2021 Pasal 40 ayat (1)"
      Dan penjelasan hak atas manfaat JKP hilang memuat "<huruf>"

      Contoh:
        | meninggal    | hilang | huruf   |
        | 2 April 2025 | ya     | huruf c |
        | 3 April 2025 | tidak  | huruf a |

  @pp-37-2021-peralihan
  Aturan: PHK sebelum dan klaim sejak PP 6/2025 berlaku

    Skenario konsep: Hukum yang berlaku, sehari di kedua sisi 7 Februari 2025
      Diketahui seorang pekerja perusahaan
      Ketika ia mengalami PHK pada <phk>
      Dan ia mengajukan JKP pada <klaim>
      Maka JKP diputus menurut PP 6/2025: <hasil>, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (peralihan)"

      Contoh:
        | phk             | klaim           | hasil |
        | 6 Februari 2025 | 6 Februari 2025 | tidak |
        | 7 Februari 2025 | 7 Februari 2025 | ya    |

    Skenario: Besarnya bergantung pada tafsir
      Diketahui seorang pekerja perusahaan
      Ketika ia mengalami PHK pada 6 Februari 2025
      Dan ia mengajukan JKP pada 7 Februari 2025
      Maka jumlah uang tunai JKP belum dapat ditentukan dan bergantung pada tafsir:
        | peralihan_jkp | hasil        | berdasarkan                  |
        | tanggal_phk   | Rp8.400.000  | PP 37/2021 Pasal 21 ayat (3) |
        | tanggal_klaim | Rp14.400.000 | PP 37/2021 Pasal 21 ayat (3) |

    Skenario konsep: Klaim pada bulan keempat, menurut setiap bacaan
      Diketahui seorang pekerja perusahaan
      Dan tafsir "peralihan_jkp" dibaca "<bacaan>"
      Ketika ia mengalami PHK pada 15 Desember 2024
      Dan ia mengajukan JKP pada 16 Maret 2025
      Maka hari terakhir pengajuan klaim JKP adalah <batas> berdasarkan "<pasal>"
      Dan hak atas jaminan kehilangan pekerjaan (JKP): <hasil>, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"

      Contoh:
        | bacaan        | batas         | hasil | pasal                                                            |
        | tanggal_phk   | 15 Maret 2025 | tidak | PP 37/2021 Pasal 40 ayat (2)                                     |
        | tanggal_klaim | 15 Juni 2025  | ya    | PP 37/2021 Pasal 40 ayat (2) sebagaimana diubah dengan PP 6/2025 |

    Skenario konsep: Iuran tidak berturut-turut, menurut setiap bacaan
      Diketahui seorang pekerja perusahaan:
        | masa iur JKP dalam 24 bulan sebelum PHK       | <iur>   |
        | masa iur JKP berturut-turut sampai dengan PHK | 3 bulan |
      Dan tafsir "peralihan_jkp" dibaca "<bacaan>"
      Ketika ia mengalami PHK pada 20 Januari 2025
      Dan ia mengajukan JKP pada 20 Februari 2025
      Maka masa iur JKP mencukupi: <hasil>, berdasarkan "<pasal>"

      Contoh:
        | bacaan        | iur      | hasil | pasal                                                   |
        | tanggal_phk   | 12 bulan | tidak | PP 37/2021 Pasal 19                                     |
        | tanggal_klaim | 12 bulan | ya    | PP 37/2021 Pasal 19 sebagaimana diubah dengan PP 6/2025 |
        | tanggal_klaim | 11 bulan | tidak | PP 37/2021 Pasal 19 sebagaimana diubah dengan PP 6/2025 |

    Skenario: Yang tidak cukup masa iurnya menurut kedua hukum tidak bergantung pada tafsir
      Diketahui seorang pekerja perusahaan:
        | masa iur JKP dalam 24 bulan sebelum PHK       | 11 bulan |
        | masa iur JKP berturut-turut sampai dengan PHK | 11 bulan |
      Ketika ia mengalami PHK pada 20 Januari 2025
      Dan ia mengajukan JKP pada 20 Februari 2025
      Maka hak atas jaminan kehilangan pekerjaan (JKP): tidak, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"
