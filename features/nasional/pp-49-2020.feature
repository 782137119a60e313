# language: id
Fitur: Keringanan iuran selama Covid-19 menurut PP 49/2020

  @pp-49-2020 @pp-49-2020-besar-iuran
  Aturan: Iuran JKK dan JKM menjadi 1% bagi yang memenuhi syarat (Pasal 9)

    # 1% dari Rp10.000 (JKK) dan Rp6.800 (JKM)
    Skenario konsep: Syarat dipenuhi, Agustus 2020 sampai dengan Januari 2021
      Diketahui seorang pedagang mandiri:
        | syarat keringanan iuran PP 49/2020 dipenuhi untuk bulan itu | ya |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka besar iuran JKK dan JKM sebulan adalah <iuran> berdasarkan "<pasal>"

      Contoh:
        | bulan         | iuran    | pasal                                                        |
        | Juli 2020     | Rp16.800 | PP 44/2015 Pasal 17                                          |
        | Agustus 2020  | Rp168    | PP 49/2020 pasal yang belum diketahui nomornya (besar-iuran) |
        | Januari 2021  | Rp168    | PP 49/2020 pasal yang belum diketahui nomornya (besar-iuran) |
        | Februari 2021 | Rp16.800 | PP 44/2015 Pasal 17                                          |

    @pp-49-2020-pasal-9 @pp-49-2020-keringanan-jkk
    Skenario: Bagian iuran yang tersisa
      Diketahui seorang pedagang mandiri
      Ketika ia ditagih iuran untuk bulan Agustus 2020
      Maka bagian iuran JKK yang dibayar selama keringanan PP 49/2020 adalah 1% berdasarkan "PP 49/2020 pasal yang belum diketahui nomornya (keringanan-jkk)"
      Dan bagian iuran JKM yang dibayar selama keringanan PP 49/2020 adalah 1% berdasarkan "PP 49/2020 Pasal 9"

    Skenario konsep: Syarat tidak dipenuhi
      Diketahui seorang pedagang mandiri:
        | syarat keringanan iuran PP 49/2020 dipenuhi untuk bulan itu | tidak |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka besar iuran JKK dan JKM sebulan adalah Rp16.800 berdasarkan "PP 44/2015 Pasal 17"

      Contoh:
        | bulan        |
        | Agustus 2020 |
        | Januari 2021 |

    Skenario konsep: Syarat yang belum diketahui, di dalam bulan keringanan
      Diketahui seorang pedagang mandiri
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka besar iuran JKK dan JKM sebulan belum dapat ditentukan karena belum diketahui "syarat keringanan iuran PP 49/2020 dipenuhi untuk bulan itu"
      Dan besar iuran JKK dan JKM sebulan masih mungkin "Rp168" dan "Rp16.800"

      Contoh:
        | bulan        |
        | Agustus 2020 |
        | Januari 2021 |

    Skenario konsep: Syarat yang belum diketahui, di luar bulan keringanan
      Diketahui seorang pedagang mandiri
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka besar iuran JKK dan JKM sebulan adalah Rp16.800 berdasarkan "PP 44/2015 Pasal 17"

      Contoh:
        | bulan         |
        | Juli 2020     |
        | Februari 2021 |

    # 1% dari 0,24% + 0,30% upah, dibulatkan ke rupiah terdekat, setengah ke atas
    Skenario konsep: Penerima upah
      Diketahui seorang tenaga kebersihan DLH:
        | upah atau dasar iuran sebulan                               | <upah> |
        | syarat keringanan iuran PP 49/2020 dipenuhi untuk bulan itu | ya     |
      Ketika ia ditagih iuran untuk bulan Desember 2020
      Maka besar iuran JKK dan JKM sebulan adalah <iuran> berdasarkan "PP 49/2020 pasal yang belum diketahui nomornya (besar-iuran)"

      Contoh:
        | upah        | iuran |
        | Rp750.000   | Rp41  |
        | Rp1.000.000 | Rp54  |
        | Rp1.008.000 | Rp54  |
        | Rp1.009.259 | Rp54  |
        | Rp1.009.260 | Rp55  |
        | Rp4.815.102 | Rp260 |

    Skenario konsep: Penerima upah yang tidak memenuhi syarat
      Diketahui seorang tenaga kebersihan DLH:
        | upah atau dasar iuran sebulan                               | Rp1.000.000 |
        | syarat keringanan iuran PP 49/2020 dipenuhi untuk bulan itu | tidak       |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka besar iuran JKK dan JKM sebulan adalah Rp5.400 berdasarkan "PP 44/2015 Pasal 16"

      Contoh:
        | bulan         |
        | Agustus 2020  |
        | Januari 2021  |

    Skenario konsep: Penerima upah yang memenuhi syarat, di luar bulan keringanan
      Diketahui seorang tenaga kebersihan DLH:
        | upah atau dasar iuran sebulan                               | Rp1.000.000 |
        | syarat keringanan iuran PP 49/2020 dipenuhi untuk bulan itu | ya          |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka besar iuran JKK dan JKM sebulan adalah Rp5.400 berdasarkan "PP 44/2015 Pasal 16"

      Contoh:
        | bulan         |
        | Juli 2020     |
        | Februari 2021 |

    # 1% dari Rp29.500 + Rp6.800
    Skenario: Dasar yang lebih tinggi
      Diketahui seorang pedagang mandiri:
        | upah atau dasar iuran sebulan                               | Rp2.950.000 |
        | syarat keringanan iuran PP 49/2020 dipenuhi untuk bulan itu | ya          |
      Ketika ia ditagih iuran untuk bulan Oktober 2020
      Maka besar iuran JKK dan JKM sebulan adalah Rp363 berdasarkan "PP 49/2020 pasal yang belum diketahui nomornya (besar-iuran)"

    # Naskah yang terlihat tidak mengecualikan iuran yang dibayar APBN atau APBD, tidak seperti PP 50/2025.
    Skenario konsep: Siapa yang membayar tidak memutus keringanannya
      Diketahui seorang <pekerja>:
        | tanggal pendaftaran                                         | 1 Maret 2020 |
        | anggaran lain yang sudah membayar iuran bulan itu           | <anggaran>   |
        | syarat keringanan iuran PP 49/2020 dipenuhi untuk bulan itu | ya           |
      Ketika ia ditagih iuran untuk bulan Oktober 2020
      Maka besar iuran JKK dan JKM sebulan adalah Rp168 berdasarkan "PP 49/2020 pasal yang belum diketahui nomornya (besar-iuran)"

      Contoh:
        | pekerja          | anggaran      |
        | marbot           | tidak ada     |
        | pedagang mandiri | tidak ada     |
        | pedagang mandiri | apbn          |
        | pedagang mandiri | apbd_provinsi |
        | pedagang mandiri | csr           |
