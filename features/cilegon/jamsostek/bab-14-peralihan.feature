# language: id
@pasal-23
Fitur: BAB XIV Ketentuan peralihan

  Aturan: Penerima tahun 2024 dianggap tercantum sampai ada daftar yang pertama (Pasal 23 ayat (1))

    Skenario konsep: Nelayan yang dibantu pada tahun 2024
      Diketahui seorang nelayan:
        | iurannya dibayar Pemerintah Kota pada tahun 2024 | <daftar_2024> |
        | bulan berlakunya daftar penerima yang pertama    | <pertama>     |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka dianggap tercantum dalam daftar penerima: <hasil>, berdasarkan "Pasal 23 ayat (1)"

      Contoh: daftar yang pertama belum ditetapkan
        | daftar_2024 | pertama   | bulan        | hasil |
        | ya          | tidak ada | Maret 2025   | ya    |
        | tidak       | tidak ada | Maret 2025   | tidak |

      Contoh: daftar yang pertama berlaku mulai April 2025
        | daftar_2024 | pertama    | bulan      | hasil |
        | ya          | April 2025 | Maret 2025 | ya    |
        | ya          | April 2025 | April 2025 | tidak |

    Skenario konsep: Badan ad hoc tahun 2024 tidak dianggap tercantum
      Diketahui seorang badan ad hoc <lembaga>:
        | iurannya dibayar Pemerintah Kota pada tahun 2024 | ya        |
        | bulan berlakunya daftar penerima yang pertama    | tidak ada |
      Ketika ia ditagih iuran untuk bulan Maret 2025
      Maka dianggap tercantum dalam daftar penerima: tidak, berdasarkan "Pasal 23 ayat (1)"

      Contoh:
        | lembaga |
        | KPU     |
        | Bawaslu |

    Skenario konsep: Setiap kelompok kota yang dibantu pada tahun 2024 dianggap tercantum
      Diketahui seorang <pekerja>:
        | iurannya dibayar Pemerintah Kota pada tahun 2024 | ya        |
        | bulan berlakunya daftar penerima yang pertama    | tidak ada |
      Ketika ia ditagih iuran untuk bulan Maret 2025
      Maka dianggap tercantum dalam daftar penerima: ya, berdasarkan "Pasal 23 ayat (1)"

      Contoh:
        | pekerja               |
        | ketua RT              |
        | kader                 |
        | tenaga kebersihan DLH |
        | anggota linmas        |
        | marbot                |
