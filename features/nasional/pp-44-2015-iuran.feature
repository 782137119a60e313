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
        | Rp1.100.000 | Rp5.940  |
        | Rp0         | Rp0      |

    Skenario: Tingkat risiko yang belum diketahui
      Diketahui seorang tenaga kebersihan DLH:
        | upah atau dasar iuran sebulan    | Rp1.000.000 |
      Tetapi "tingkat risiko lingkungan kerja" tidak diketahui
      Ketika ia ditagih iuran untuk bulan Juni 2024
      Maka besar iuran JKK dan JKM sebulan belum dapat ditentukan karena belum diketahui "tingkat risiko lingkungan kerja"

  @pp-44-2015-pasal-17
  Aturan: Bukan penerima upah membayar nilai nominal menurut dasar iuran (Pasal 17)

    # 1% dari dasar ditambah JKM Rp6.800
    Skenario konsep: Iuran menurut dasar
      Diketahui seorang nelayan:
        | upah atau dasar iuran sebulan    | <dasar> |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka besar iuran JKK dan JKM sebulan adalah <iuran> berdasarkan "PP 44/2015 Pasal 17"

      Contoh:
        | dasar        | iuran     |
        | Rp1.000.000  | Rp16.800  |
        | Rp2.950.000  | Rp36.300  |
        | Rp20.700.000 | Rp213.800 |

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

    Skenario konsep: Batas baris
      Diketahui seorang pedagang mandiri:
        | penghasilan sebulan | <penghasilan> |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka dasar iuran bukan penerima upah menurut penghasilan adalah <dasar> berdasarkan "PP 44/2015 Lampiran II"

      Contoh:
        | penghasilan  | dasar        |
        | Rp0          | Rp1.000.000  |
        | Rp1.099.000  | Rp1.000.000  |
        | Rp1.100.000  | Rp1.200.000  |
        | Rp2.699.000  | Rp2.600.000  |
        | Rp2.700.000  | Rp2.950.000  |
        | Rp8.199.000  | Rp7.950.000  |
        | Rp8.200.000  | Rp8.700.000  |
        | Rp20.199.000 | Rp19.700.000 |
        | Rp20.200.000 | Rp20.700.000 |

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
