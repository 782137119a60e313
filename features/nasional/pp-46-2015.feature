# language: id
@pp-46-2015
Fitur: Jaminan hari tua (JHT) menurut PP 46/2015

  @pp-46-2015-pembayaran
  Aturan: Kapan JHT dibayarkan

    # Lahir 12 Maret 1980: genap 56 tahun pada 12 Maret 2036.
    Skenario konsep: Sehari di kedua sisi 56 tahun
      Diketahui seorang pekerja perusahaan:
        | sebab berhenti bekerja | tidak ada    |
        | saldo JHT              | Rp80.500.125 |
      Ketika ia meminta JHT pada <tanggal>
      Maka JHT dapat dibayarkan: <hasil>, berdasarkan "PP 46/2015 pasal yang belum diketahui nomornya (pembayaran) ayat (1)"

      Contoh:
        | tanggal       | hasil |
        | 11 Maret 2036 | tidak |
        | 12 Maret 2036 | ya    |

    Skenario konsep: Lahir pada hari kabisat
      Diketahui seorang pekerja perusahaan:
        | tanggal lahir pekerja  | 29 Februari 1972 |
        | sebab berhenti bekerja | tidak ada        |
      Ketika ia meminta JHT pada <tanggal>
      Maka JHT dapat dibayarkan: <hasil>, berdasarkan "PP 46/2015 pasal yang belum diketahui nomornya (pembayaran) ayat (1)"

      Contoh: genap 56 tahun selalu pada tahun kabisat pula
        | tanggal          | hasil |
        | 28 Februari 2028 | tidak |
        | 29 Februari 2028 | ya    |

    Skenario: Usia 56 tahun tepat pada hari pertama berlakunya
      Diketahui seorang pekerja perusahaan:
        | tanggal lahir pekerja  | 1 Juli 1959 |
        | sebab berhenti bekerja | tidak ada   |
      Ketika ia meminta JHT pada 1 Juli 2015
      Maka JHT dapat dibayarkan: ya, berdasarkan "PP 46/2015 pasal yang belum diketahui nomornya (pembayaran) ayat (1)"

    Skenario konsep: Menurut sebab berhenti bekerja
      Diketahui seorang pekerja perusahaan:
        | segmen kepesertaan yang terdaftar | <segmen>     |
        | sebab berhenti bekerja            | <sebab>      |
        | saldo JHT                         | Rp12.345.678 |
      Ketika ia meminta JHT pada 2 April 2025
      Maka berhenti bekerja atau berusaha menurut ketentuan JHT: <berhenti>, berdasarkan "PP 46/2015 pasal yang belum diketahui nomornya (pembayaran) <ayat>"
      Dan JHT dapat dibayarkan: <hasil>, berdasarkan "PP 46/2015 pasal yang belum diketahui nomornya (pembayaran) ayat (1)"

      Contoh: penerima upah
        | segmen | sebab             | berhenti | ayat             | hasil |
        | ppu    | phk               | ya       | ayat (2) huruf a | ya    |
        | ppu    | mengundurkan_diri | ya       | ayat (2) huruf a | ya    |
        | ppu    | pensiun           | ya       | ayat (2) huruf a | ya    |
        | ppu    | kontrak_berakhir  | ya       | ayat (2) huruf a | ya    |
        | ppu    | cacat_total_tetap | tidak    | ayat (2)         | ya    |
        | ppu    | meninggal         | tidak    | ayat (2)         | ya    |
        | ppu    | berhenti_usaha    | tidak    | ayat (2)         | tidak |
        | ppu    | akhir_masa_tugas  | ya       | ayat (3)         | ya    |
        | ppu    | tidak ada         | tidak    | ayat (2)         | tidak |

      Contoh: bukan penerima upah
        | segmen | sebab             | berhenti | ayat             | hasil |
        | bpu    | berhenti_usaha    | ya       | ayat (2) huruf b | ya    |
        | bpu    | phk               | tidak    | ayat (2)         | tidak |
        | bpu    | mengundurkan_diri | tidak    | ayat (2)         | tidak |
        | bpu    | pensiun           | tidak    | ayat (2)         | tidak |
        | bpu    | kontrak_berakhir  | tidak    | ayat (2)         | tidak |
        | bpu    | akhir_masa_tugas  | ya       | ayat (3)         | ya    |
        | bpu    | cacat_total_tetap | tidak    | ayat (2)         | ya    |
        | bpu    | meninggal         | tidak    | ayat (2)         | ya    |
        | bpu    | tidak ada         | tidak    | ayat (2)         | tidak |

    Skenario: Yang dibayarkan adalah saldonya
      Diketahui seorang pekerja perusahaan:
        | sebab berhenti bekerja | phk          |
        | saldo JHT              | Rp12.345.678 |
      Ketika ia meminta JHT pada 2 April 2025
      Maka JHT yang dibayarkan sebesar Rp12.345.678 berdasarkan "PP 46/2015 pasal yang belum diketahui nomornya (pembayaran) ayat (4)"

    @pp-46-2015-peserta
    Skenario: Bukan peserta tidak mempunyai JHT
      Diketahui seorang pekerja perusahaan:
        | sebab berhenti bekerja   | phk   |
        | diikutsertakan dalam JHT | tidak |
      Ketika ia meminta JHT pada 2 April 2025
      Maka peserta JHT: tidak, berdasarkan "PP 46/2015 pasal yang belum diketahui nomornya (peserta)"
      Dan JHT dapat dibayarkan: tidak, berdasarkan "PP 46/2015 pasal yang belum diketahui nomornya (pembayaran) ayat (1)"
      Dan JHT yang dibayarkan tidak terutang berdasarkan "PP 46/2015 pasal yang belum diketahui nomornya (pembayaran) ayat (1)"

    Skenario konsep: Sejak 1 Juli 2015
      Diketahui seorang pekerja perusahaan:
        | sebab berhenti bekerja | phk          |
        | saldo JHT              | Rp12.345.678 |
      Ketika ia meminta JHT pada <tanggal>
      Maka penjelasan JHT dapat dibayarkan memuat "JHT dapat dibayarkan: <hasil>"
      Dan penjelasan JHT yang dibayarkan memuat "JHT yang dibayarkan: <dibayarkan>"

      Contoh:
        | tanggal      | hasil        | dibayarkan   |
        | 30 Juni 2015 | tidak diatur | tidak diatur |
        | 1 Juli 2015  | ya           | Rp12.345.678 |

  @pp-46-2015-pengambilan-sebagian
  Aturan: Pengambilan sebagian selagi bekerja

    Skenario konsep: Masa kepesertaan, sekali, 10% atau 30%
      Diketahui seorang pekerja perusahaan:
        | masa kepesertaan JHT                     | <masa>       |
        | sebagian JHT sudah pernah diambil        | <sudah>      |
        | pengambilan sebagian JHT untuk perumahan | <rumah>      |
        | saldo JHT                                | Rp80.500.129 |
      Ketika ia meminta JHT pada 2 April 2025
      Maka sebagian JHT dapat diambil selagi bekerja: ya, berdasarkan "PP 46/2015 pasal yang belum diketahui nomornya (pengambilan-sebagian)"
      Dan sebagian JHT yang dapat diambil sebesar <jumlah> berdasarkan "PP 46/2015 pasal yang belum diketahui nomornya (pengambilan-sebagian)"

      Contoh:
        | masa             | sudah | rumah | jumlah       |
        | 10 tahun         | tidak | tidak | Rp8.050.012  |
        | 10 tahun         | tidak | ya    | Rp24.150.038 |
        | 12 tahun 3 bulan | tidak | ya    | Rp24.150.038 |

    Skenario konsep: Belum 10 tahun, sudah diambil, atau bukan peserta
      Diketahui seorang pekerja perusahaan:
        | masa kepesertaan JHT                     | <masa>       |
        | sebagian JHT sudah pernah diambil        | <sudah>      |
        | pengambilan sebagian JHT untuk perumahan | tidak        |
        | saldo JHT                                | Rp80.500.129 |
        | diikutsertakan dalam JHT                 | <jht>        |
      Ketika ia meminta JHT pada 2 April 2025
      Maka sebagian JHT dapat diambil selagi bekerja: tidak, berdasarkan "PP 46/2015 pasal yang belum diketahui nomornya (pengambilan-sebagian)"
      Dan sebagian JHT yang dapat diambil tidak terutang berdasarkan "PP 46/2015 pasal yang belum diketahui nomornya (pengambilan-sebagian)"

      Contoh:
        | masa             | sudah | jht   |
        | 9 tahun 11 bulan | tidak | ya    |
        | 10 tahun         | ya    | ya    |
        | 10 tahun         | tidak | tidak |

    Skenario konsep: Pengambilan sebagian sejak 1 Juli 2015
      Diketahui seorang pekerja perusahaan:
        | masa kepesertaan JHT                     | 11 tahun     |
        | sebagian JHT sudah pernah diambil        | tidak        |
        | pengambilan sebagian JHT untuk perumahan | tidak        |
        | saldo JHT                                | Rp80.500.000 |
      Ketika ia meminta JHT pada <tanggal>
      Maka penjelasan sebagian JHT yang dapat diambil memuat "Sebagian JHT yang dapat diambil: <jumlah>"

      Contoh:
        | tanggal      | jumlah       |
        | 30 Juni 2015 | tidak diatur |
        | 1 Juli 2015  | Rp8.050.000  |

  @pp-46-2015-iuran
  Aturan: Iuran JHT

    # 5,7% dari upah; 2% dari dasar iuran
    Skenario konsep: Penerima upah
      Diketahui seorang pekerja perusahaan:
        | upah atau dasar iuran sebulan | <upah> |
      Ketika ia ditagih iuran untuk bulan Maret 2025
      Maka besar iuran JHT sebulan sebesar <iuran> berdasarkan "PP 46/2015 pasal yang belum diketahui nomornya (iuran)"

      Contoh:
        | upah        | iuran     |
        | Rp1.000.000 | Rp57.000  |
        | Rp1.000.500 | Rp57.029  |
        | Rp1.001.500 | Rp57.086  |
        | Rp1.000.004 | Rp57.000  |
        | Rp4.815.102 | Rp274.461 |

    @pp-46-2015-peserta
    Skenario konsep: Bukan penerima upah yang ikut serta atas biaya sendiri
      Diketahui seorang nelayan:
        | diikutsertakan dalam JHT      | ya      |
        | upah atau dasar iuran sebulan | <dasar> |
      Ketika ia ditagih iuran untuk bulan Maret 2025
      Maka besar iuran JHT sebulan sebesar <iuran> berdasarkan "PP 46/2015 pasal yang belum diketahui nomornya (iuran)"

      Contoh:
        | dasar       | iuran    |
        | Rp1.000.000 | Rp20.000 |
        | Rp1.000.024 | Rp20.000 |
        | Rp1.000.025 | Rp20.001 |
        | Rp2.950.000 | Rp59.000 |

    @pp-46-2015-peserta
    Skenario: Nelayan yang tidak ikut JHT tidak membayar iurannya
      Diketahui seorang nelayan:
        | diikutsertakan dalam JHT | tidak |
      Ketika ia ditagih iuran untuk bulan Maret 2025
      Maka besar iuran JHT sebulan tidak terutang berdasarkan "PP 46/2015 pasal yang belum diketahui nomornya (peserta)"

    Skenario konsep: Iuran JHT sejak Juli 2015
      Diketahui seorang <pekerja>:
        | diikutsertakan dalam JHT      | ya          |
        | upah atau dasar iuran sebulan | Rp1.000.000 |
        | tanggal lahir pekerja         | 5 Mei 1980  |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka penjelasan besar iuran JHT sebulan memuat "Besar iuran JHT sebulan: <iuran>"

      Contoh:
        | pekerja            | bulan     | iuran        |
        | pekerja perusahaan | Juni 2015 | tidak diatur |
        | pekerja perusahaan | Juli 2015 | Rp57.000     |
        | nelayan            | Juni 2015 | tidak diatur |
        | nelayan            | Juli 2015 | Rp20.000     |
