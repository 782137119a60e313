# language: id
@pp-37-2021
Fitur: Uang tunai dan iuran JKP menurut PP 37/2021

  @pp-37-2021-pasal-21
  Aturan: Besar uang tunai (Pasal 21)

    # 45% dan 25% dari upah, paling tinggi dari Rp5.000.000; tiga bulan masing-masing
    Skenario konsep: Menurut PP 37/2021
      Diketahui seorang pekerja perusahaan:
        | upah atau dasar iuran sebulan | <upah> |
      Ketika ia mengalami PHK pada 10 Maret 2024
      Dan ia mengajukan JKP pada 2 April 2024
      Maka uang tunai JKP sebulan pada tiga bulan pertama sebesar <awal> berdasarkan "PP 37/2021 Pasal 21 ayat (1)" sebelum diubah
      Dan uang tunai JKP sebulan pada bulan keempat sampai keenam sebesar <lanjut> berdasarkan "PP 37/2021 Pasal 21 ayat (1)" sebelum diubah
      Dan jumlah uang tunai JKP sebesar <jumlah> berdasarkan "PP 37/2021 Pasal 21 ayat (3)"

      Contoh:
        | upah        | awal        | lanjut      | jumlah       |
        | Rp1.000.000 | Rp450.000   | Rp250.000   | Rp2.100.000  |
        | Rp1.000.001 | Rp450.000   | Rp250.000   | Rp2.100.000  |
        | Rp4.815.102 | Rp2.166.796 | Rp1.203.776 | Rp10.111.716 |
        | Rp4.999.999 | Rp2.250.000 | Rp1.250.000 | Rp10.500.000 |
        | Rp5.000.000 | Rp2.250.000 | Rp1.250.000 | Rp10.500.000 |
        | Rp5.000.001 | Rp2.250.000 | Rp1.250.000 | Rp10.500.000 |
        | Rp9.000.000 | Rp2.250.000 | Rp1.250.000 | Rp10.500.000 |

    Skenario konsep: Upah yang dihitung paling tinggi Rp5.000.000
      Diketahui seorang pekerja perusahaan:
        | upah atau dasar iuran sebulan | <upah> |
      Ketika ia mengalami PHK pada 10 Maret 2024
      Dan ia mengajukan JKP pada 2 April 2024
      Maka upah yang dihitung untuk JKP adalah <dihitung> berdasarkan "PP 37/2021 Pasal 21 ayat (2)"

      Contoh:
        | upah        | dihitung    |
        | Rp4.999.999 | Rp4.999.999 |
        | Rp5.000.000 | Rp5.000.000 |
        | Rp5.000.001 | Rp5.000.000 |

    # Pembulatan setengah ke atas: 45% dari Rp1.000.010 = Rp450.004,5; 25% = Rp250.002,5
    Skenario: Setengah rupiah dibulatkan ke atas
      Diketahui seorang pekerja perusahaan:
        | upah atau dasar iuran sebulan | Rp1.000.010 |
      Ketika ia mengalami PHK pada 10 Maret 2024
      Dan ia mengajukan JKP pada 2 April 2024
      Maka uang tunai JKP sebulan pada tiga bulan pertama sebesar Rp450.005 berdasarkan "PP 37/2021 Pasal 21 ayat (1)"
      Dan uang tunai JKP sebulan pada bulan keempat sampai keenam sebesar Rp250.003 berdasarkan "PP 37/2021 Pasal 21 ayat (1)"

    # 60% dari upah, paling tinggi dari Rp5.000.000; enam bulan
    Skenario konsep: Menurut PP 6/2025
      Diketahui seorang pekerja perusahaan:
        | upah atau dasar iuran sebulan | <upah> |
      Ketika ia mengalami PHK pada 10 Maret 2025
      Dan ia mengajukan JKP pada 2 April 2025
      Maka uang tunai JKP sebulan pada tiga bulan pertama sebesar <sebulan> berdasarkan "PP 37/2021 Pasal 21 ayat (1) sebagaimana diubah dengan PP 6/2025"
      Dan uang tunai JKP sebulan pada bulan keempat sampai keenam sebesar <sebulan> berdasarkan "PP 37/2021 Pasal 21 ayat (1) sebagaimana diubah dengan PP 6/2025"
      Dan jumlah uang tunai JKP sebesar <jumlah> berdasarkan "PP 37/2021 Pasal 21 ayat (3)"

      Contoh:
        | upah        | sebulan     | jumlah       |
        | Rp1.000.000 | Rp600.000   | Rp3.600.000  |
        | Rp1.000.004 | Rp600.002   | Rp3.600.012  |
        | Rp4.999.998 | Rp2.999.999 | Rp17.999.994 |
        | Rp5.000.000 | Rp3.000.000 | Rp18.000.000 |
        | Rp5.128.084 | Rp3.000.000 | Rp18.000.000 |

    # Bekerja kembali sebelum enam bulan: hanya bulan tanpa pekerjaan yang dibayar.
    Skenario konsep: Bulan tanpa pekerjaan
      Diketahui seorang pekerja perusahaan:
        | upah atau dasar iuran sebulan             | Rp4.000.000 |
        | banyaknya bulan sejak PHK tanpa pekerjaan | <bulan>     |
      Ketika ia mengalami PHK pada <phk>
      Dan ia mengajukan JKP pada <klaim>
      Maka jumlah uang tunai JKP sebesar <jumlah> berdasarkan "PP 37/2021 Pasal 21 ayat (3)"

      Contoh: menurut PP 37/2021
        | phk           | klaim        | bulan | jumlah      |
        | 10 Maret 2024 | 2 April 2024 | 0     | Rp0         |
        | 10 Maret 2024 | 2 April 2024 | 1     | Rp1.800.000 |
        | 10 Maret 2024 | 2 April 2024 | 3     | Rp5.400.000 |
        | 10 Maret 2024 | 2 April 2024 | 4     | Rp6.400.000 |
        | 10 Maret 2024 | 2 April 2024 | 5     | Rp7.400.000 |
        | 10 Maret 2024 | 2 April 2024 | 6     | Rp8.400.000 |
        | 10 Maret 2024 | 2 April 2024 | 7     | Rp8.400.000 |

      Contoh: menurut PP 6/2025
        | phk           | klaim        | bulan | jumlah       |
        | 10 Maret 2025 | 2 April 2025 | 0     | Rp0          |
        | 10 Maret 2025 | 2 April 2025 | 2     | Rp4.800.000  |
        | 10 Maret 2025 | 2 April 2025 | 4     | Rp9.600.000  |
        | 10 Maret 2025 | 2 April 2025 | 6     | Rp14.400.000 |
        | 10 Maret 2025 | 2 April 2025 | 9     | Rp14.400.000 |

    Skenario konsep: Naskah yang dipakai, sehari di kedua sisi 7 Februari 2025
      Diketahui seorang pekerja perusahaan
      Ketika ia mengalami PHK pada <tanggal>
      Dan ia mengajukan JKP pada <tanggal>
      Maka uang tunai JKP sebulan pada tiga bulan pertama sebesar <awal> berdasarkan <pasal>
      Dan uang tunai JKP sebulan pada bulan keempat sampai keenam sebesar <lanjut> berdasarkan <pasal>

      Contoh:
        | tanggal         | awal        | lanjut      | pasal                                                              |
        | 6 Februari 2025 | Rp1.800.000 | Rp1.000.000 | "PP 37/2021 Pasal 21 ayat (1)" sebelum diubah                      |
        | 7 Februari 2025 | Rp2.400.000 | Rp2.400.000 | "PP 37/2021 Pasal 21 ayat (1) sebagaimana diubah dengan PP 6/2025" |

    # Tanggal mulai berlakunya belum ditemukan: antara 1 Januari dan 31 Desember 2021.
    @pp-37-2021-pasal-39
    Skenario: Hari pertama yang mungkin
      Diketahui seorang pekerja perusahaan
      Ketika ia mengalami PHK pada 1 Januari 2021
      Dan ia mengajukan JKP pada 1 Januari 2021
      Maka jumlah uang tunai JKP belum dapat ditentukan dan bergantung pada tafsir:
        | tanggal berhenti bekerja | hasil        | berdasarkan                  |
        | sudah berlaku            | Rp8.400.000  | PP 37/2021 Pasal 21 ayat (3) |
        | belum berlaku            | tidak diatur |                              |
      Dan yang lebih dahulu membayarkan manfaat JKP belum dapat ditentukan dan bergantung pada tafsir:
        | tanggal berhenti bekerja | hasil                | berdasarkan                  |
        | sudah berlaku            | BPJS Ketenagakerjaan | PP 37/2021 Pasal 39 ayat (1) |
        | belum berlaku            | tidak diatur         |                              |

    Skenario: Langkah hitungannya terbaca dalam penjelasan
      Diketahui seorang pekerja perusahaan:
        | upah atau dasar iuran sebulan             | Rp6.000.000 |
        | banyaknya bulan sejak PHK tanpa pekerjaan | 4           |
      Ketika ia mengalami PHK pada 10 Maret 2024
      Dan ia mengajukan JKP pada 2 April 2024
      Maka penjelasan jumlah uang tunai JKP memuat "Rp8.000.000"
      Dan penjelasan jumlah uang tunai JKP memuat "Rp2.250.000"
      Dan penjelasan jumlah uang tunai JKP memuat "Rp1.250.000"
      Dan penjelasan uang tunai JKP sebulan pada tiga bulan pertama memuat "45%"
      Dan penjelasan uang tunai JKP sebulan pada tiga bulan pertama memuat "Rp5.000.000"

    Skenario: Bulan tanpa pekerjaan belum diketahui
      Diketahui seorang pekerja perusahaan
      Tetapi "banyaknya bulan sejak PHK tanpa pekerjaan" tidak diketahui
      Ketika ia mengalami PHK pada 10 Maret 2025
      Dan ia mengajukan JKP pada 2 April 2025
      Maka jumlah uang tunai JKP belum dapat ditentukan karena belum diketahui "banyaknya bulan sejak PHK tanpa pekerjaan"
      Dan jumlah uang tunai JKP paling sedikit Rp0 dan paling banyak Rp14.400.000

  @pp-37-2021-pasal-39
  Aturan: Tunggakan pemberi kerja (Pasal 39)

    Skenario konsep: Siapa yang lebih dahulu membayar
      Diketahui seorang pekerja perusahaan:
        | bulan berturut-turut tanpa iuran sampai dengan bulan peristiwa | <tunggakan> |
      Ketika ia mengalami PHK pada <phk>
      Dan ia mengajukan JKP pada <klaim>
      Maka yang lebih dahulu membayarkan manfaat JKP adalah <pembayar> berdasarkan "<pasal>"

      Contoh: PP 37/2021
        | tunggakan | phk           | klaim        | pembayar             | pasal                        |
        | tidak ada | 10 Maret 2024 | 2 April 2024 | BPJS Ketenagakerjaan | PP 37/2021 Pasal 39 ayat (1) |
        | 3 bulan   | 10 Maret 2024 | 2 April 2024 | BPJS Ketenagakerjaan | PP 37/2021 Pasal 39 ayat (1) |
        | 4 bulan   | 10 Maret 2024 | 2 April 2024 | pemberi kerja        | PP 37/2021 Pasal 39 ayat (2) |

      Contoh: PP 6/2025
        | tunggakan | phk           | klaim        | pembayar             | pasal                                                            |
        | 1 bulan   | 10 Maret 2025 | 2 April 2025 | BPJS Ketenagakerjaan | PP 37/2021 Pasal 39 ayat (1) sebagaimana diubah dengan PP 6/2025 |
        | 3 bulan   | 10 Maret 2025 | 2 April 2025 | BPJS Ketenagakerjaan | PP 37/2021 Pasal 39 ayat (1) sebagaimana diubah dengan PP 6/2025 |
        | 4 bulan   | 10 Maret 2025 | 2 April 2025 | pemberi kerja        | PP 37/2021 Pasal 39 ayat (2) sebagaimana diubah dengan PP 6/2025 |

    Skenario konsep: Naskah tentang tunggakan, sehari di kedua sisi 7 Februari 2025
      Diketahui seorang pekerja perusahaan:
        | bulan berturut-turut tanpa iuran sampai dengan bulan peristiwa | 4 bulan |
      Ketika ia mengalami PHK pada <tanggal>
      Dan ia mengajukan JKP pada <tanggal>
      Maka yang lebih dahulu membayarkan manfaat JKP adalah pemberi kerja berdasarkan <pasal>

      Contoh:
        | tanggal         | pasal                                                              |
        | 6 Februari 2025 | "PP 37/2021 Pasal 39 ayat (2)" sebelum diubah                      |
        | 7 Februari 2025 | "PP 37/2021 Pasal 39 ayat (2) sebagaimana diubah dengan PP 6/2025" |

    Skenario: Tunggakan tidak menghapus hak pekerja
      Diketahui seorang pekerja perusahaan:
        | bulan berturut-turut tanpa iuran sampai dengan bulan peristiwa | 8 bulan  |
        | masa iur JKP dalam 24 bulan sebelum PHK                        | 16 bulan |
        | masa iur JKP berturut-turut sampai dengan PHK                  | 0 bulan  |
      Ketika ia mengalami PHK pada 10 Maret 2025
      Dan ia mengajukan JKP pada 2 April 2025
      Maka hak atas jaminan kehilangan pekerjaan (JKP): ya, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"
      Dan yang lebih dahulu membayarkan manfaat JKP adalah pemberi kerja berdasarkan "PP 37/2021 Pasal 39 ayat (2)"

    Skenario konsep: Pemberi kerja meminta penggantian dalam tiga bulan
      Diketahui seorang pekerja perusahaan:
        | bulan berturut-turut tanpa iuran sampai dengan bulan peristiwa | 5 bulan |
        | tanggal pemberi kerja membayarkan manfaat JKP                  | <bayar> |
      Ketika ia mengalami PHK pada 10 Maret 2025
      Dan ia mengajukan JKP pada 2 April 2025
      Maka hari terakhir pemberi kerja meminta penggantian JKP adalah <batas> berdasarkan "PP 37/2021 Pasal 39 ayat (3)"

      Contoh:
        | bayar            | batas            |
        | 5 Mei 2025       | 5 Agustus 2025   |
        | 30 November 2025 | 28 Februari 2026 |

    Skenario: Tanpa pembayaran lebih dahulu tidak ada yang diganti
      Diketahui seorang pekerja perusahaan:
        | tanggal pemberi kerja membayarkan manfaat JKP | 5 Mei 2025 |
      Ketika ia mengalami PHK pada 10 Maret 2025
      Dan ia mengajukan JKP pada 2 April 2025
      Maka hari terakhir pemberi kerja meminta penggantian JKP tidak diatur

  @pp-37-2021-pasal-39A
  Aturan: Pemberi kerja pailit atau tutup (Pasal 39A)

    Skenario konsep: Tunggakan di kedua sisi enam bulan
      Diketahui seorang pekerja perusahaan:
        | bulan berturut-turut tanpa iuran sampai dengan bulan peristiwa | <tunggakan> |
        | pemberi kerja pailit atau tutup                                | <pailit>    |
      Ketika ia mengalami PHK pada <phk>
      Dan ia mengajukan JKP pada <klaim>
      Maka yang lebih dahulu membayarkan manfaat JKP adalah <pembayar> berdasarkan "<pasal>"

      Contoh:
        | pailit | tunggakan | phk             | klaim           | pembayar             | pasal                                                            |
        | ya     | 3 bulan   | 10 Maret 2025   | 2 April 2025    | BPJS Ketenagakerjaan | PP 37/2021 Pasal 39 ayat (1) sebagaimana diubah dengan PP 6/2025 |
        | ya     | 4 bulan   | 10 Maret 2025   | 2 April 2025    | BPJS Ketenagakerjaan | PP 37/2021 Pasal 39A sebagaimana diubah dengan PP 6/2025         |
        | ya     | 6 bulan   | 10 Maret 2025   | 2 April 2025    | BPJS Ketenagakerjaan | PP 37/2021 Pasal 39A sebagaimana diubah dengan PP 6/2025         |
        | ya     | 6 bulan   | 7 Februari 2025 | 7 Februari 2025 | BPJS Ketenagakerjaan | PP 37/2021 Pasal 39A sebagaimana diubah dengan PP 6/2025         |
        | ya     | 7 bulan   | 10 Maret 2025   | 2 April 2025    | pemberi kerja        | PP 37/2021 Pasal 39 ayat (2) sebagaimana diubah dengan PP 6/2025 |
        | tidak  | 6 bulan   | 10 Maret 2025   | 2 April 2025    | pemberi kerja        | PP 37/2021 Pasal 39 ayat (2) sebagaimana diubah dengan PP 6/2025 |
        | ya     | 6 bulan   | 10 Maret 2024   | 2 April 2024    | pemberi kerja        | PP 37/2021 Pasal 39 ayat (2)                                     |

    Skenario: PHK sebelum dan klaim sesudah PP 6/2025 bergantung pada tafsir
      Diketahui seorang pekerja perusahaan:
        | bulan berturut-turut tanpa iuran sampai dengan bulan peristiwa | 5 bulan |
        | pemberi kerja pailit atau tutup                                | ya      |
      Ketika ia mengalami PHK pada 20 Januari 2025
      Dan ia mengajukan JKP pada 20 Februari 2025
      Maka yang lebih dahulu membayarkan manfaat JKP belum dapat ditentukan dan bergantung pada tafsir:
        | peralihan_jkp | hasil                | berdasarkan                                              |
        | tanggal_phk   | pemberi kerja        | PP 37/2021 Pasal 39 ayat (2)                             |
        | tanggal_klaim | BPJS Ketenagakerjaan | PP 37/2021 Pasal 39A sebagaimana diubah dengan PP 6/2025 |

  @pp-37-2021-pasal-11
  Aturan: Iuran JKP (Pasal 11)

    # 0,46% = 0,22% + 0,14% + 0,10%; 0,36% = 0,22% + 0,14%
    Skenario konsep: Menurut bulan iuran
      Diketahui seorang pekerja perusahaan:
        | upah atau dasar iuran sebulan | <upah> |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka besar iuran JKP sebulan sebesar <iuran> berdasarkan "PP 37/2021 Pasal 11 ayat (1)"
      Dan iuran JKP sebulan yang dibayar pemerintah pusat sebesar <pemerintah> berdasarkan "PP 37/2021 Pasal 11 ayat (1)"

      Contoh:
        | bulan        | upah        | iuran    | pemerintah |
        | Januari 2021 | Rp4.000.000 | Rp18.400 | Rp8.800    |
        | Januari 2025 | Rp4.000.000 | Rp18.400 | Rp8.800    |
        | Maret 2025   | Rp4.000.000 | Rp14.400 | Rp8.800    |
        | Januari 2025 | Rp4.999.900 | Rp23.000 | Rp11.000   |
        | Januari 2025 | Rp5.000.000 | Rp23.000 | Rp11.000   |
        | Januari 2025 | Rp7.000.000 | Rp23.000 | Rp11.000   |
        | Maret 2025   | Rp7.000.000 | Rp18.000 | Rp11.000   |
        | Januari 2025 | Rp1.000.125 | Rp4.601  | Rp2.200    |
        | Januari 2025 | Rp1.000.250 | Rp4.601  | Rp2.201    |
        | Januari 2025 | Rp1.000.100 | Rp4.600  | Rp2.200    |
        | Januari 2025 | Rp1.007.500 | Rp4.635  | Rp2.217    |
        | Maret 2025   | Rp1.000.125 | Rp3.600  | Rp2.200    |
        | Maret 2025   | Rp1.001.250 | Rp3.605  | Rp2.203    |

    Skenario konsep: Upah yang dihitung
      Diketahui seorang pekerja perusahaan:
        | upah atau dasar iuran sebulan | <upah> |
      Ketika ia ditagih iuran untuk bulan Maret 2025
      Maka upah yang dihitung untuk iuran JKP adalah <dihitung> berdasarkan "PP 37/2021 Pasal 11 ayat (2)"

      Contoh:
        | upah        | dihitung    |
        | Rp4.999.999 | Rp4.999.999 |
        | Rp5.000.000 | Rp5.000.000 |
        | Rp5.000.001 | Rp5.000.000 |

    Skenario: Februari 2025 bergantung pada tafsir
      Diketahui seorang pekerja perusahaan
      Ketika ia ditagih iuran untuk bulan Februari 2025
      Maka besar iuran JKP sebulan belum dapat ditentukan dan bergantung pada tafsir:
        | bulan_iuran_jkp | hasil    | berdasarkan                  |
        | februari        | Rp14.400 | PP 37/2021 Pasal 11 ayat (1) |
        | maret           | Rp18.400 | PP 37/2021 Pasal 11 ayat (1) |
      Tetapi iuran JKP sebulan yang dibayar pemerintah pusat sebesar Rp8.800 berdasarkan "PP 37/2021 Pasal 11 ayat (1)"

    Skenario: Sebelum tahun 2021 tidak diatur
      Diketahui seorang pekerja perusahaan
      Ketika ia ditagih iuran untuk bulan Desember 2020
      Maka penjelasan besar iuran JKP sebulan memuat "Besar iuran JKP sebulan: tidak diatur"

    Skenario konsep: Bukan penerima upah tidak membayar iuran JKP
      Diketahui seorang <pekerja>
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka besar iuran JKP sebulan tidak terutang berdasarkan "PP 37/2021 Pasal 11 ayat (3)"
      Dan iuran JKP sebulan yang dibayar pemerintah pusat tidak terutang berdasarkan "PP 37/2021 Pasal 11 ayat (3)"

      Contoh:
        | pekerja        | bulan        |
        | nelayan        | Januari 2025 |
        | nelayan        | Maret 2025   |
        | ketua RT       | Maret 2025   |
        | kader          | Maret 2025   |
        | anggota linmas | Maret 2025   |
