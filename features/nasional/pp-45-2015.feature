# language: id
@pp-45-2015
Fitur: Jaminan pensiun (JP) menurut PP 45/2015

  @pp-45-2015-manfaat
  Aturan: Bentuk manfaat menurut masa iur

    # Lahir 12 Maret 1963: genap 57 tahun pada 12 Maret 2020.
    Skenario konsep: Masa iur di kedua sisi 15 tahun
      Diketahui seorang pekerja perusahaan:
        | tanggal lahir pekerja  | 12 Maret 1963 |
        | sebab berhenti bekerja | pensiun       |
        | masa iur JP            | <masa>        |
      Ketika ia meminta JP pada 12 Maret 2020
      Maka bentuk manfaat jaminan pensiun (JP) adalah <manfaat> berdasarkan "PP 45/2015 pasal yang belum diketahui nomornya (manfaat)"

      Contoh:
        | masa              | manfaat                      |
        | 14 tahun 11 bulan | manfaat pensiun sekaligus    |
        | 15 tahun          | manfaat pensiun setiap bulan |
        | 0 bulan           | manfaat pensiun sekaligus    |

    Skenario konsep: Berhenti sebelum usia pensiun tidak membuka JP
      Diketahui seorang pekerja perusahaan:
        | sebab berhenti bekerja | <sebab> |
        | masa iur JP            | <masa>  |
      Ketika ia meminta JP pada 2 April 2025
      Maka bentuk manfaat jaminan pensiun (JP) adalah belum dibayarkan sebelum usia pensiun berdasarkan "PP 45/2015 pasal yang belum diketahui nomornya (manfaat)"

      Contoh:
        | sebab             | masa     |
        | phk               | 16 tahun |
        | phk               | 3 tahun  |
        | kontrak_berakhir  | 16 tahun |
        | mengundurkan_diri | 16 tahun |
        | pensiun           | 16 tahun |
        | akhir_masa_tugas  | 16 tahun |
        | berhenti_usaha    | 16 tahun |
        | tidak ada         | 16 tahun |

    # Manfaat bagi yang cacat total tetap atau meninggal dunia tidak ditemukan.
    Skenario konsep: Sebelum usia pensiun, cacat total tetap dan kematian tidak diatur di sini
      Diketahui seorang pekerja perusahaan:
        | sebab berhenti bekerja | <sebab>  |
        | masa iur JP            | 16 tahun |
      Ketika ia meminta JP pada 2 April 2025
      Maka bentuk manfaat jaminan pensiun (JP) tidak diatur

      Contoh:
        | sebab             |
        | cacat_total_tetap |
        | meninggal         |

    Skenario konsep: Sejak 1 Juli 2015
      Diketahui seorang pekerja perusahaan:
        | tanggal lahir pekerja  | 12 Maret 1957 |
        | sebab berhenti bekerja | pensiun       |
        | masa iur JP            | 1 bulan       |
      Ketika ia meminta JP pada <tanggal>
      Maka penjelasan bentuk manfaat jaminan pensiun (JP) memuat "Bentuk manfaat jaminan pensiun (JP): <manfaat>"
      Dan penjelasan usia pensiun JP tercapai memuat "Usia pensiun JP tercapai: <tercapai>"

      Contoh:
        | tanggal      | manfaat                   | tercapai     |
        | 30 Juni 2015 | tidak diatur              | tidak diatur |
        | 1 Juli 2015  | manfaat pensiun sekaligus | ya           |

  @pp-45-2015-pasal-15
  Aturan: Usia pensiun naik bertahap (Pasal 15)

    Skenario konsep: Usia pada hari terakhir dan hari pertama setiap tahap
      Diketahui seorang pekerja perusahaan:
        | tanggal lahir pekerja | <lahir> |
      Ketika ia meminta JP pada <tanggal>
      Maka usia pensiun JP tercapai: <hasil>, berdasarkan "PP 45/2015 Pasal 15"

      Contoh: 56 tahun sampai dengan 2018
        | lahir            | tanggal          | hasil |
        | 31 Desember 1962 | 31 Desember 2018 | ya    |
        | 1 Januari 1963   | 31 Desember 2018 | tidak |

      Contoh: 57 tahun 2019 sampai dengan 2021
        | lahir            | tanggal          | hasil |
        | 31 Desember 1962 | 1 Januari 2019   | tidak |
        | 1 Januari 1962   | 1 Januari 2019   | ya    |
        | 31 Desember 1964 | 31 Desember 2021 | ya    |
        | 1 Januari 1965   | 31 Desember 2021 | tidak |

      Contoh: 58 tahun 2022 sampai dengan 2024
        | lahir            | tanggal          | hasil |
        | 2 Januari 1964   | 1 Januari 2022   | tidak |
        | 1 Januari 1964   | 1 Januari 2022   | ya    |
        | 31 Desember 1966 | 31 Desember 2024 | ya    |
        | 1 Januari 1967   | 31 Desember 2024 | tidak |

      Contoh: 59 tahun 2025 sampai dengan 2027
        | lahir            | tanggal          | hasil |
        | 2 Januari 1966   | 1 Januari 2025   | tidak |
        | 1 Januari 1966   | 1 Januari 2025   | ya    |
        | 31 Desember 1968 | 31 Desember 2027 | ya    |
        | 1 Januari 1969   | 31 Desember 2027 | tidak |

      Contoh: 60 tahun 2028 sampai dengan 2030
        | lahir            | tanggal          | hasil |
        | 2 Januari 1968   | 1 Januari 2028   | tidak |
        | 1 Januari 1968   | 1 Januari 2028   | ya    |
        | 31 Desember 1970 | 31 Desember 2030 | ya    |
        | 1 Januari 1971   | 31 Desember 2030 | tidak |

      Contoh: 61 tahun 2031 sampai dengan 2033
        | lahir            | tanggal          | hasil |
        | 2 Januari 1970   | 1 Januari 2031   | tidak |
        | 1 Januari 1970   | 1 Januari 2031   | ya    |
        | 31 Desember 1972 | 31 Desember 2033 | ya    |
        | 1 Januari 1973   | 31 Desember 2033 | tidak |

      Contoh: 62 tahun 2034 sampai dengan 2036
        | lahir            | tanggal          | hasil |
        | 2 Januari 1972   | 1 Januari 2034   | tidak |
        | 1 Januari 1972   | 1 Januari 2034   | ya    |
        | 31 Desember 1974 | 31 Desember 2036 | ya    |
        | 1 Januari 1975   | 31 Desember 2036 | tidak |

      Contoh: 63 tahun 2037 sampai dengan 2039
        | lahir            | tanggal          | hasil |
        | 2 Januari 1974   | 1 Januari 2037   | tidak |
        | 1 Januari 1974   | 1 Januari 2037   | ya    |
        | 31 Desember 1976 | 31 Desember 2039 | ya    |
        | 1 Januari 1977   | 31 Desember 2039 | tidak |

      Contoh: 64 tahun 2040 sampai dengan 2042
        | lahir            | tanggal          | hasil |
        | 2 Januari 1976   | 1 Januari 2040   | tidak |
        | 1 Januari 1976   | 1 Januari 2040   | ya    |
        | 31 Desember 1978 | 31 Desember 2042 | ya    |
        | 1 Januari 1979   | 31 Desember 2042 | tidak |

      Contoh: 65 tahun sejak 2043
        | lahir          | tanggal        | hasil |
        | 2 Januari 1978 | 1 Januari 2043 | tidak |
        | 1 Januari 1978 | 1 Januari 2043 | ya    |

    Skenario konsep: Lahir pada hari kabisat
      Diketahui seorang pekerja perusahaan:
        | tanggal lahir pekerja | 29 Februari 1964 |
      Ketika ia meminta JP pada <tanggal>
      Maka usia pensiun JP tercapai: <hasil>, berdasarkan "PP 45/2015 Pasal 15"

      Contoh: genap 57 tahun pada 28 Februari 2021
        | tanggal          | hasil |
        | 27 Februari 2021 | tidak |
        | 28 Februari 2021 | ya    |

  @pp-45-2015-peserta
  Aturan: Peserta JP adalah penerima upah yang diikutsertakan

    Skenario konsep: Bukan peserta JP
      Diketahui seorang pekerja perusahaan:
        | segmen kepesertaan yang terdaftar | <segmen> |
        | diikutsertakan dalam JP           | <jp>     |
        | sebab berhenti bekerja            | pensiun  |
        | masa iur JP                       | 16 tahun |
      Ketika ia meminta JP pada 2 April 2045
      Dan ia ditagih iuran untuk bulan Maret 2025
      Maka peserta JP: tidak, berdasarkan "PP 45/2015 pasal yang belum diketahui nomornya (peserta)"
      Dan bentuk manfaat jaminan pensiun (JP) tidak terutang berdasarkan "PP 45/2015 pasal yang belum diketahui nomornya (peserta)"
      Dan besar iuran JP sebulan tidak terutang berdasarkan "PP 45/2015 pasal yang belum diketahui nomornya (peserta)"

      Contoh:
        | segmen | jp    |
        | ppu    | tidak |
        | bpu    | ya    |
        | bpu    | tidak |

    Skenario: Peserta JP
      Diketahui seorang pekerja perusahaan
      Maka peserta JP: ya, berdasarkan "PP 45/2015 pasal yang belum diketahui nomornya (peserta)"

  @pp-45-2015-iuran
  Aturan: Iuran JP sampai dengan upah paling tinggi

    # 3% dari upah
    Skenario konsep: Menurut bulan iuran dan batas upahnya
      Diketahui seorang pekerja perusahaan:
        | upah atau dasar iuran sebulan | <upah> |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka besar iuran JP sebulan sebesar <iuran> berdasarkan "PP 45/2015 pasal yang belum diketahui nomornya (iuran)"

      Contoh: Maret 2024 sampai dengan Februari 2025
        | upah         | bulan         | iuran     |
        | Rp4.815.102  | Maret 2024    | Rp144.453 |
        | Rp4.815.150  | Maret 2024    | Rp144.455 |
        | Rp4.815.050  | Maret 2024    | Rp144.452 |
        | Rp10.042.266 | Maret 2024    | Rp301.268 |
        | Rp10.042.300 | Maret 2024    | Rp301.269 |
        | Rp10.042.400 | Februari 2025 | Rp301.269 |

      Contoh: sejak Maret 2025
        | upah         | bulan      | iuran     |
        | Rp10.042.400 | Maret 2025 | Rp301.272 |
        | Rp10.547.366 | Maret 2025 | Rp316.421 |
        | Rp10.547.400 | Maret 2025 | Rp316.422 |
        | Rp12.000.000 | Maret 2025 | Rp316.422 |

    Skenario konsep: Upah yang dihitung
      Diketahui seorang pekerja perusahaan:
        | upah atau dasar iuran sebulan | <upah> |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka upah yang dihitung untuk iuran JP adalah <dihitung> berdasarkan "PP 45/2015 pasal yang belum diketahui nomornya (iuran)"

      Contoh:
        | upah         | bulan         | dihitung     |
        | Rp10.042.299 | Februari 2025 | Rp10.042.299 |
        | Rp10.042.301 | Februari 2025 | Rp10.042.300 |
        | Rp10.547.399 | Maret 2025    | Rp10.547.399 |
        | Rp10.547.401 | Maret 2025    | Rp10.547.400 |

    Skenario: Batas upah sebelum Maret 2024 tidak ditemukan
      Diketahui seorang pekerja perusahaan
      Ketika ia ditagih iuran untuk bulan Februari 2024
      Maka penjelasan besar iuran JP sebulan memuat "Besar iuran JP sebulan: tidak diatur"
