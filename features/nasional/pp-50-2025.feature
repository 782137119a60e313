# language: id
Fitur: Keringanan iuran bukan penerima upah menurut PP 50/2025

  @pp-50-2025-pasal-4
  Aturan: Separuh iuran dalam bulan iuran yang ditentukan (Pasal 4)

    Skenario konsep: Sektor transportasi, Januari 2026 sampai dengan Maret 2027
      Diketahui seorang pengemudi ojek mandiri
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka besar iuran JKK dan JKM sebulan adalah <iuran> berdasarkan "<pasal>"

      Contoh:
        | bulan         | iuran    | pasal                      |
        | Desember 2025 | Rp16.800 | PP 44/2015 Pasal 17        |
        | Januari 2026  | Rp8.400  | PP 50/2025 Pasal 4 ayat (1) |
        | Maret 2027    | Rp8.400  | PP 50/2025 Pasal 4 ayat (1) |
        | April 2027    | Rp16.800 | PP 44/2015 Pasal 17        |

    Skenario konsep: Di luar sektor transportasi, April sampai dengan Desember 2026
      Diketahui seorang pedagang mandiri
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka besar iuran JKK dan JKM sebulan adalah <iuran> berdasarkan "<pasal>"

      Contoh:
        | bulan         | iuran    | pasal                      |
        | Maret 2026    | Rp16.800 | PP 44/2015 Pasal 17        |
        | April 2026    | Rp8.400  | PP 50/2025 Pasal 4 ayat (2) |
        | Desember 2026 | Rp8.400  | PP 50/2025 Pasal 4 ayat (2) |
        | Januari 2027  | Rp16.800 | PP 44/2015 Pasal 17        |

    Skenario: Separuh dari iuran dengan dasar yang lebih tinggi
      Diketahui seorang pengemudi ojek mandiri:
        | upah atau dasar iuran sebulan | Rp2.950.000 |
      Ketika ia ditagih iuran untuk bulan Februari 2026
      # separuh dari Rp29.500 + Rp6.800
      Maka besar iuran JKK dan JKM sebulan adalah Rp18.150 berdasarkan "PP 50/2025 Pasal 4 ayat (1)"

    Skenario konsep: Penerima upah tidak mendapat keringanan
      Diketahui seorang tenaga kebersihan DLH:
        | tercantum dalam daftar penerima bantuan iuran | tidak          |
        | iurannya dibayar Pemerintah Kota pada tahun 2024 | tidak |
        | upah atau dasar iuran sebulan                 | Rp1.000.000    |
        | pekerja sektor transportasi                   | <transportasi> |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka besar iuran JKK dan JKM sebulan adalah Rp5.400 berdasarkan "PP 44/2015 Pasal 16"

      Contoh:
        | transportasi | bulan         |
        | ya           | Februari 2026 |
        | tidak        | Mei 2026      |

    Skenario konsep: Dalam bulan yang sama bagi semua sektor, sektor tidak mengubah iuran
      Diketahui seorang pedagang mandiri:
        | pekerja sektor transportasi | <transportasi> |
      Ketika ia ditagih iuran untuk bulan Mei 2026
      Maka besar iuran JKK dan JKM sebulan adalah Rp8.400 berdasarkan "<pasal>"

      Contoh:
        | transportasi | pasal                       |
        | ya           | PP 50/2025 Pasal 4 ayat (1) |
        | tidak        | PP 50/2025 Pasal 4 ayat (2) |

    Skenario: Sektor yang belum diketahui, pada bulan yang membedakannya
      Diketahui seorang pedagang mandiri
      Tetapi "pekerja sektor transportasi" tidak diketahui
      Ketika ia ditagih iuran untuk bulan Februari 2026
      Maka besar iuran JKK dan JKM sebulan belum dapat ditentukan karena belum diketahui "pekerja sektor transportasi"
      Dan besar iuran JKK dan JKM sebulan masih mungkin "Rp8.400" dan "Rp16.800"

  @pp-50-2025-pasal-3
  Aturan: Iuran yang dibayarkan melalui APBN atau APBD tidak mendapat keringanan (Pasal 3)

    Skenario: Ojek yang iurannya dibayar kota tetap Rp16.800
      Diketahui seorang pengemudi ojek mandiri:
        | tercantum dalam daftar penerima bantuan iuran | ya |
      Ketika ia ditagih iuran untuk bulan Januari 2026
      Maka sumber dana iuran adalah APBD Kota Cilegon berdasarkan "Pasal 8 ayat (1)"
      Dan iuran dibayarkan melalui APBN atau APBD: ya, berdasarkan "Pasal 8 ayat (4)"
      Dan besar iuran JKK dan JKM sebulan adalah Rp16.800 berdasarkan "PP 44/2015 Pasal 17"

    @pp-50-2025-pasal-4
    Skenario: Marbot yang iurannya dibayar kota tetap Rp16.800
      Diketahui seorang marbot
      Ketika ia ditagih iuran untuk bulan Mei 2026
      Maka sumber dana iuran adalah APBD Kota Cilegon berdasarkan "Pasal 8 ayat (1)"
      Dan besar iuran JKK dan JKM sebulan adalah Rp16.800 berdasarkan "PP 44/2015 Pasal 17"
      Dan iuran dibayarkan melalui APBN atau APBD: ya, berdasarkan "Pasal 8 ayat (4)"

    Skenario: Tetangganya yang membayar sendiri Rp8.400
      Diketahui seorang pengemudi ojek mandiri
      Ketika ia ditagih iuran untuk bulan Januari 2026
      Maka sumber dana iuran adalah pekerja sendiri berdasarkan "Pasal 8 ayat (3) huruf a"
      Dan iuran dibayarkan melalui APBN atau APBD: tidak, berdasarkan "PP 50/2025 Pasal 3"
      Dan besar iuran JKK dan JKM sebulan adalah Rp8.400 berdasarkan "PP 50/2025 Pasal 4 ayat (1)"

    Skenario konsep: Anggaran lain yang membayar
      Diketahui seorang pengemudi ojek mandiri:
        | anggaran lain yang sudah membayar iuran bulan itu | <anggaran> |
      Ketika ia ditagih iuran untuk bulan Januari 2026
      Maka iuran dibayarkan melalui APBN atau APBD: <hasil>, berdasarkan "PP 50/2025 Pasal 3"
      Dan besar iuran JKK dan JKM sebulan adalah <iuran> berdasarkan "<pasal>"

      Contoh:
        | anggaran      | hasil | iuran    | pasal                       |
        | apbn          | ya    | Rp16.800 | PP 44/2015 Pasal 17         |
        | apbd_provinsi | ya    | Rp16.800 | PP 44/2015 Pasal 17         |
        | csr           | tidak | Rp8.400  | PP 50/2025 Pasal 4 ayat (1) |

    Skenario: Iuran yang sebagian disubsidi bergantung pada tafsir
      Diketahui seorang pengemudi ojek mandiri:
        | sebagian iuran disubsidi APBN atau APBD | ya |
      Ketika ia ditagih iuran untuk bulan Januari 2026
      Maka besar iuran JKK dan JKM sebulan belum dapat ditentukan dan bergantung pada tafsir:
        | subsidi_sebagian | hasil    | berdasarkan                 |
        | termasuk         | Rp16.800 | PP 44/2015 Pasal 17         |
        | tidak_termasuk   | Rp8.400  | PP 50/2025 Pasal 4 ayat (1) |

    Skenario: Di luar bulan keringanan, subsidi sebagian tidak mengubah iuran
      Diketahui seorang pengemudi ojek mandiri:
        | sebagian iuran disubsidi APBN atau APBD | ya |
      Ketika ia ditagih iuran untuk bulan Desember 2025
      Maka besar iuran JKK dan JKM sebulan adalah Rp16.800 berdasarkan "PP 44/2015 Pasal 17"

    Skenario konsep: Subsidi sebagian di luar sektor transportasi
      Diketahui seorang pedagang mandiri:
        | sebagian iuran disubsidi APBN atau APBD | <subsidi> |
      Dan tafsir "subsidi_sebagian" dibaca "<bacaan>"
      Ketika ia ditagih iuran untuk bulan Mei 2026
      Maka iuran dibayarkan melalui APBN atau APBD: <dibayar>, berdasarkan "PP 50/2025 Pasal 3"
      Dan besar iuran JKK dan JKM sebulan adalah <iuran> berdasarkan "<pasal>"

      Contoh:
        | subsidi | bacaan         | dibayar | iuran    | pasal                       |
        | ya      | termasuk       | ya      | Rp16.800 | PP 44/2015 Pasal 17         |
        | ya      | tidak_termasuk | tidak   | Rp8.400  | PP 50/2025 Pasal 4 ayat (2) |
        | tidak   | termasuk       | tidak   | Rp8.400  | PP 50/2025 Pasal 4 ayat (2) |
        | tidak   | tidak_termasuk | tidak   | Rp8.400  | PP 50/2025 Pasal 4 ayat (2) |

    Skenario konsep: Anggaran lain yang membayar, di luar sektor transportasi
      Diketahui seorang pedagang mandiri:
        | anggaran lain yang sudah membayar iuran bulan itu | <anggaran> |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka besar iuran JKK dan JKM sebulan adalah <iuran> berdasarkan "<pasal>"

      Contoh:
        | anggaran      | bulan         | iuran    | pasal                       |
        | apbn          | April 2026    | Rp16.800 | PP 44/2015 Pasal 17         |
        | apbd_provinsi | Desember 2026 | Rp16.800 | PP 44/2015 Pasal 17         |
        | csr           | Desember 2026 | Rp8.400  | PP 50/2025 Pasal 4 ayat (2) |

    @pp-50-2025-pasal-4
    Skenario konsep: Yang baru mendaftar mendapat keringanan seperti yang sudah aktif
      Diketahui seorang <pekerja>:
        | tanggal pendaftaran | <daftar> |
        | masa iur            | 0 bulan  |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka besar iuran JKK dan JKM sebulan adalah <iuran> berdasarkan "<pasal>"

      Contoh:
        | pekerja                | daftar           | bulan         | iuran    | pasal                       |
        | pengemudi ojek mandiri | 22 Desember 2025 | Desember 2025 | Rp16.800 | PP 44/2015 Pasal 17         |
        | pengemudi ojek mandiri | 2 Januari 2026   | Januari 2026  | Rp8.400  | PP 50/2025 Pasal 4 ayat (1) |
        | pengemudi ojek mandiri | 15 Maret 2027    | Maret 2027    | Rp8.400  | PP 50/2025 Pasal 4 ayat (1) |
        | pedagang mandiri       | 15 Maret 2026    | Maret 2026    | Rp16.800 | PP 44/2015 Pasal 17         |
        | pedagang mandiri       | 15 April 2026    | April 2026    | Rp8.400  | PP 50/2025 Pasal 4 ayat (2) |
        | pedagang mandiri       | 15 Januari 2027  | Januari 2027  | Rp16.800 | PP 44/2015 Pasal 17         |

    # Pasal 4 ayat (3): manfaatnya sama.
    @pp-50-2025-pasal-4
    Skenario konsep: Iuran separuh tidak mengurangi manfaat
      Diketahui seorang <pekerja>:
        | tanggal pendaftaran | 1 Februari 2024 |
        | masa iur            | 24 bulan        |
      Ketika ia ditagih iuran untuk bulan Februari 2026
      Dan ia meninggal karena kecelakaan kerja pada 10 Februari 2026
      Maka besar iuran JKK dan JKM sebulan adalah <iuran> berdasarkan "<pasal>"
      Dan santunan kematian JKK sebesar Rp48.000.000 berdasarkan "PP 44/2015 Pasal 25 ayat (2) huruf a"

      Contoh:
        | pekerja                | iuran    | pasal                       |
        | pengemudi ojek mandiri | Rp8.400  | PP 50/2025 Pasal 4 ayat (1) |
        | pedagang mandiri       | Rp16.800 | PP 44/2015 Pasal 17         |
