# language: id
Fitur: Iuran JKK dan JKM menurut PP 44/2015 Pasal 16, Pasal 17, dan Lampiran II

  @pp-44-2015-pasal-16
  Aturan: Penerima upah membayar persentase upah menurut tingkat risiko (Pasal 16)

    # JKK menurut tingkat risiko ditambah JKM 0,30%, dari upah Rp1.000.000
    Skenario konsep: Tarif menurut tingkat risiko
      Diketahui seorang tenaga kebersihan DLH:
        | upah atau dasar iuran sebulan    | Rp1.000.000 |
        | tingkat risiko lingkungan kerja  | <risiko>    |
      Ketika ia ditagih iuran untuk bulan Juni 2024
      Maka besar iuran JKK dan JKM sebulan adalah <iuran> berdasarkan "PP 44/2015 Pasal 16"
      Dan iuran JKK dan JKM sebelum keringanan adalah <iuran> berdasarkan "PP 44/2015 Pasal 16"

      Contoh:
        | risiko        | iuran    |
        | sangat_rendah | Rp5.400  |
        | rendah        | Rp8.400  |
        | sedang        | Rp11.900 |
        | tinggi        | Rp15.700 |
        | sangat_tinggi | Rp20.400 |

    # 0,54% dari upah; sen dibulatkan ke rupiah terdekat, setengah ke atas
    Skenario konsep: Pembulatan ke rupiah
      Diketahui seorang tenaga kebersihan DLH:
        | upah atau dasar iuran sebulan    | <upah> |
      Ketika ia ditagih iuran untuk bulan Juni 2024
      Maka besar iuran JKK dan JKM sebulan adalah <iuran> berdasarkan "PP 44/2015 Pasal 16"

      Contoh:
        | upah        | iuran    |
        | Rp4.815.102 | Rp26.002 |
        | Rp1.002.499 | Rp5.413  |
        | Rp1.002.500 | Rp5.414  |
        | Rp1.007.500 | Rp5.441  |
        | Rp1.100.000 | Rp5.940  |
        | Rp0         | Rp0      |

    Skenario: Iuran penerima upah pada bulan pertama PP 44/2015
      Diketahui seorang tenaga kebersihan DLH:
        | upah atau dasar iuran sebulan | Rp1.000.000 |
      Ketika ia ditagih iuran untuk bulan Juli 2015
      Maka besar iuran JKK dan JKM sebulan adalah Rp5.400 berdasarkan "PP 44/2015 Pasal 16"

    Skenario: Iuran penerima upah sebelum PP 44/2015 tidak diatur
      Diketahui seorang tenaga kebersihan DLH:
        | upah atau dasar iuran sebulan | Rp1.000.000 |
      Ketika ia ditagih iuran untuk bulan Juni 2015
      Maka besar iuran JKK dan JKM sebulan tidak diatur

    Skenario: Tingkat risiko yang belum diketahui
      Diketahui seorang tenaga kebersihan DLH:
        | upah atau dasar iuran sebulan    | Rp1.000.000 |
      Tetapi "tingkat risiko lingkungan kerja" tidak diketahui
      Ketika ia ditagih iuran untuk bulan Juni 2024
      Maka besar iuran JKK dan JKM sebulan belum dapat ditentukan karena belum diketahui "tingkat risiko lingkungan kerja"

  @pp-44-2015-pasal-17
  Aturan: Bukan penerima upah membayar nilai nominal menurut dasar iuran (Pasal 17)

    # 1% dari dasar ditambah JKM Rp6.800; hanya baris pertama dan terakhir terbaca dalam sumber
    Skenario konsep: Iuran menurut dasar
      Diketahui seorang nelayan:
        | upah atau dasar iuran sebulan    | <dasar> |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka besar iuran JKK dan JKM sebulan adalah <iuran> berdasarkan "PP 44/2015 Pasal 17"

      Contoh:
        | dasar        | iuran     |
        | Rp1.000.000  | Rp16.800  |
        | Rp1.200.000  | Rp18.800  |
        | Rp1.400.000  | Rp20.800  |
        | Rp1.600.000  | Rp22.800  |
        | Rp1.800.000  | Rp24.800  |
        | Rp2.000.000  | Rp26.800  |
        | Rp2.200.000  | Rp28.800  |
        | Rp2.400.000  | Rp30.800  |
        | Rp2.600.000  | Rp32.800  |
        | Rp2.950.000  | Rp36.300  |
        | Rp3.450.000  | Rp41.300  |
        | Rp3.950.000  | Rp46.300  |
        | Rp4.450.000  | Rp51.300  |
        | Rp4.950.000  | Rp56.300  |
        | Rp5.450.000  | Rp61.300  |
        | Rp5.950.000  | Rp66.300  |
        | Rp6.450.000  | Rp71.300  |
        | Rp6.950.000  | Rp76.300  |
        | Rp7.450.000  | Rp81.300  |
        | Rp7.950.000  | Rp86.300  |
        | Rp8.700.000  | Rp93.800  |
        | Rp9.700.000  | Rp103.800 |
        | Rp10.700.000 | Rp113.800 |
        | Rp11.700.000 | Rp123.800 |
        | Rp12.700.000 | Rp133.800 |
        | Rp13.700.000 | Rp143.800 |
        | Rp14.700.000 | Rp153.800 |
        | Rp15.700.000 | Rp163.800 |
        | Rp16.700.000 | Rp173.800 |
        | Rp17.700.000 | Rp183.800 |
        | Rp18.700.000 | Rp193.800 |
        | Rp19.700.000 | Rp203.800 |
        | Rp20.700.000 | Rp213.800 |

    Skenario: Iuran bukan penerima upah pada bulan pertama PP 44/2015
      Diketahui seorang nelayan
      Ketika ia ditagih iuran untuk bulan Juli 2015
      Maka besar iuran JKK dan JKM sebulan adalah Rp16.800 berdasarkan "PP 44/2015 Pasal 17"
      Dan iuran JKK dan JKM sebelum keringanan adalah Rp16.800 berdasarkan "PP 44/2015 Pasal 17"

    Skenario: Iuran bukan penerima upah sebelum PP 44/2015 tidak diatur
      Diketahui seorang nelayan
      Ketika ia ditagih iuran untuk bulan Juni 2015
      Maka besar iuran JKK dan JKM sebulan tidak diatur

    @pp-44-2015-pasal-16
    Skenario konsep: Segmen menentukan pasal yang dipakai
      Diketahui seorang tenaga kebersihan DLH:
        | segmen kepesertaan yang terdaftar | <segmen>    |
        | upah atau dasar iuran sebulan     | Rp1.000.000 |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka besar iuran JKK dan JKM sebulan adalah <iuran> berdasarkan "<pasal>"

      Contoh:
        | segmen | iuran    | pasal               |
        | ppu    | Rp5.400  | PP 44/2015 Pasal 16 |
        | bpu    | Rp16.800 | PP 44/2015 Pasal 17 |

    Skenario: Dasar yang tidak ada dalam Lampiran II
      Diketahui seorang nelayan:
        | upah atau dasar iuran sebulan    | Rp1.500.000 |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka besar iuran JKK dan JKM sebulan tidak diatur melalui "iuran JKK bukan penerima upah (Lampiran II)"

    Skenario: Dasar yang belum diketahui
      Diketahui seorang nelayan
      Tetapi "upah atau dasar iuran sebulan" tidak diketahui
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka besar iuran JKK dan JKM sebulan belum dapat ditentukan karena belum diketahui "upah atau dasar iuran sebulan"

    Skenario: Segmen yang belum diketahui
      Diketahui seorang tenaga kebersihan DLH:
        | upah atau dasar iuran sebulan    | Rp1.000.000 |
      Tetapi "segmen kepesertaan yang terdaftar" tidak diketahui
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka besar iuran JKK dan JKM sebulan belum dapat ditentukan karena belum diketahui "segmen kepesertaan yang terdaftar"

  @pp-44-2015-lampiran-ii
  Aturan: Dasar iuran menurut penghasilan (Lampiran II)

    # Hanya baris pertama dan terakhir terbaca dalam sumber; yang lain belum diperiksa.
    Skenario konsep: Kedua ujung setiap baris
      Diketahui seorang pedagang mandiri:
        | penghasilan sebulan | <terendah> |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka dasar iuran bukan penerima upah menurut penghasilan adalah <dasar> berdasarkan "PP 44/2015 Lampiran II"
      Diketahui fakta berikut:
        | penghasilan sebulan | <tertinggi> |
      Maka dasar iuran bukan penerima upah menurut penghasilan adalah <dasar> berdasarkan "PP 44/2015 Lampiran II"

      Contoh:
        | terendah      | tertinggi        | dasar        |
        | Rp0           | Rp1.099.000      | Rp1.000.000  |
        | Rp1.100.000   | Rp1.299.000      | Rp1.200.000  |
        | Rp1.300.000   | Rp1.499.000      | Rp1.400.000  |
        | Rp1.500.000   | Rp1.699.000      | Rp1.600.000  |
        | Rp1.700.000   | Rp1.899.000      | Rp1.800.000  |
        | Rp1.900.000   | Rp2.099.000      | Rp2.000.000  |
        | Rp2.100.000   | Rp2.299.000      | Rp2.200.000  |
        | Rp2.300.000   | Rp2.499.000      | Rp2.400.000  |
        | Rp2.500.000   | Rp2.699.000      | Rp2.600.000  |
        | Rp2.700.000   | Rp3.199.000      | Rp2.950.000  |
        | Rp3.200.000   | Rp3.699.000      | Rp3.450.000  |
        | Rp3.700.000   | Rp4.199.000      | Rp3.950.000  |
        | Rp4.200.000   | Rp4.699.000      | Rp4.450.000  |
        | Rp4.700.000   | Rp5.199.000      | Rp4.950.000  |
        | Rp5.200.000   | Rp5.699.000      | Rp5.450.000  |
        | Rp5.700.000   | Rp6.199.000      | Rp5.950.000  |
        | Rp6.200.000   | Rp6.699.000      | Rp6.450.000  |
        | Rp6.700.000   | Rp7.199.000      | Rp6.950.000  |
        | Rp7.200.000   | Rp7.699.000      | Rp7.450.000  |
        | Rp7.700.000   | Rp8.199.000      | Rp7.950.000  |
        | Rp8.200.000   | Rp9.199.000      | Rp8.700.000  |
        | Rp9.200.000   | Rp10.199.000     | Rp9.700.000  |
        | Rp10.200.000  | Rp11.199.000     | Rp10.700.000 |
        | Rp11.200.000  | Rp12.199.000     | Rp11.700.000 |
        | Rp12.200.000  | Rp13.199.000     | Rp12.700.000 |
        | Rp13.200.000  | Rp14.199.000     | Rp13.700.000 |
        | Rp14.200.000  | Rp15.199.000     | Rp14.700.000 |
        | Rp15.200.000  | Rp16.199.000     | Rp15.700.000 |
        | Rp16.200.000  | Rp17.199.000     | Rp16.700.000 |
        | Rp17.200.000  | Rp18.199.000     | Rp17.700.000 |
        | Rp18.200.000  | Rp19.199.000     | Rp18.700.000 |
        | Rp19.200.000  | Rp20.199.000     | Rp19.700.000 |
        | Rp20.200.000  | Rp1.000.000.000  | Rp20.700.000 |

    Skenario: Dasar menurut penghasilan pada bulan pertama PP 44/2015
      Diketahui seorang pedagang mandiri:
        | penghasilan sebulan | Rp1.500.000 |
      Ketika ia ditagih iuran untuk bulan Juli 2015
      Maka dasar iuran bukan penerima upah menurut penghasilan adalah Rp1.600.000 berdasarkan "PP 44/2015 Lampiran II"

    Skenario: Dasar menurut penghasilan sebelum PP 44/2015 tidak diatur
      Diketahui seorang pedagang mandiri:
        | penghasilan sebulan | Rp1.500.000 |
      Ketika ia ditagih iuran untuk bulan Juni 2015
      Maka dasar iuran bukan penerima upah menurut penghasilan tidak diatur

    Skenario konsep: Penghasilan di antara dua baris bergantung pada tafsir
      Diketahui seorang pedagang mandiri:
        | penghasilan sebulan | <penghasilan> |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka dasar iuran bukan penerima upah menurut penghasilan belum dapat ditentukan dan bergantung pada tafsir:
        | lubang_lampiran_ii | hasil   | berdasarkan            |
        | baris_bawah        | <bawah> | PP 44/2015 Lampiran II |
        | baris_atas         | <atas>  | PP 44/2015 Lampiran II |

      Contoh:
        | penghasilan  | bawah        | atas         |
        | Rp1.099.001  | Rp1.000.000  | Rp1.200.000  |
        | Rp1.099.999  | Rp1.000.000  | Rp1.200.000  |
        | Rp20.199.500 | Rp19.700.000 | Rp20.700.000 |

  @pp-44-2015-waktu-membayar-iuran
  Aturan: Batas waktu pemberi kerja, dan denda

    Skenario konsep: Tanggal 15 bulan berikutnya (ayat (1))
      Diketahui seorang tenaga kebersihan DLH
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka batas akhir pemberi kerja membayar iuran adalah <batas> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (waktu-membayar-iuran) ayat (1)"

      Contoh:
        | bulan         | batas           |
        | Juni 2024     | 15 Juli 2024    |
        | Desember 2024 | 15 Januari 2025 |
        | Januari 2025  | 15 Februari 2025 |
        | Juli 2015     | 15 Agustus 2015 |

    Skenario: Batas waktu itu bukan bagi bukan penerima upah
      Diketahui seorang nelayan
      Ketika ia ditagih iuran untuk bulan Juni 2024
      Maka batas akhir pemberi kerja membayar iuran tidak diatur

    # Iuran Rp26.002 (upah Rp4.815.102); 2% = Rp520,04 sebulan; pembulatan pilihan kami
    Skenario konsep: Denda menurut kedua tafsir sama pada bulan yang genap (ayat (2))
      Diketahui seorang tenaga kebersihan DLH:
        | tanggal iuran dibayar pemberi kerja | <dibayar> |
      Ketika ia ditagih iuran untuk bulan Juni 2024
      Maka denda keterlambatan iuran adalah <denda> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (waktu-membayar-iuran) ayat (2)"

      Contoh:
        | dibayar         | denda          |
        | 1 Juli 2024     | tidak terutang |
        | 15 Juli 2024    | tidak terutang |
        | 15 Agustus 2024 | Rp520          |
        | 15 Oktober 2024 | Rp1.560        |

    # Iuran Rp26.025 (upah Rp4.819.444); 2% = Rp520,50 sebulan; setengah ke atas, pilihan kami
    Skenario: Denda yang tepat setengah rupiah
      Diketahui seorang tenaga kebersihan DLH:
        | upah atau dasar iuran sebulan       | Rp4.819.444     |
        | tanggal iuran dibayar pemberi kerja | 15 Agustus 2024 |
      Ketika ia ditagih iuran untuk bulan Juni 2024
      Maka denda keterlambatan iuran sebesar Rp521 berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (waktu-membayar-iuran) ayat (2)"

    Skenario konsep: Denda pada bulan yang belum genap bergantung pada tafsir
      Diketahui seorang tenaga kebersihan DLH:
        | tanggal iuran dibayar pemberi kerja | <dibayar> |
      Ketika ia ditagih iuran untuk bulan Juni 2024
      Maka denda keterlambatan iuran belum dapat ditentukan dan bergantung pada tafsir:
        | bulan_keterlambatan | hasil     | berdasarkan                                                                     |
        | bulan_dimulai       | <dimulai> | PP 44/2015 pasal yang belum diketahui nomornya (waktu-membayar-iuran) ayat (2)  |
        | bulan_genap         | <genap>   | PP 44/2015 pasal yang belum diketahui nomornya (waktu-membayar-iuran) ayat (2)  |

      Contoh:
        | dibayar         | dimulai | genap |
        | 16 Juli 2024    | Rp520   | Rp0   |
        | 14 Agustus 2024 | Rp520   | Rp0   |
        | 16 Agustus 2024 | Rp1.040 | Rp520 |

    Skenario: Bukan penerima upah tidak dikenai denda (ayat (3))
      Diketahui seorang nelayan:
        | tanggal iuran dibayar pemberi kerja | tidak tahu |
      Ketika ia ditagih iuran untuk bulan Juni 2024
      Maka denda keterlambatan iuran tidak terutang berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (waktu-membayar-iuran) ayat (3)"

  @pp-44-2015-lampiran-i
  Aturan: Tingkat risiko menurut lapangan usaha (Lampiran I)

    Skenario konsep: Lapangan usaha yang terlihat dalam sumber
      Diketahui fakta berikut:
        | lapangan usaha menurut Lampiran I | <lapangan> |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka tingkat risiko menurut lapangan usaha adalah <tingkat> berdasarkan "PP 44/2015 Lampiran I"

      Contoh:
        | lapangan          | bulan     | tingkat       |
        | jasa_pemerintahan | Juni 2024 | sangat_rendah |
        | pengamanan_umum   | Juni 2024 | sangat_rendah |
        | pertanian_rakyat  | Juni 2024 | rendah        |
        | perkebunan        | Juni 2024 | rendah        |
        | jasa_pemerintahan | Juli 2015 | sangat_rendah |

    Skenario konsep: Yang belum terlihat atau bertentangan tidak diatur
      Diketahui fakta berikut:
        | lapangan usaha menurut Lampiran I | <lapangan> |
      Ketika ia ditagih iuran untuk bulan Juni 2024
      Maka tingkat risiko menurut lapangan usaha tidak diatur

      Contoh:
        | lapangan       |
        | perikanan_laut |
        | lainnya        |
