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

  Aturan: Yang dianggap tercantum dicakup tanpa tercantum dalam daftar (Pasal 4 ayat (1) huruf h, Pasal 23 ayat (1) dan ayat (2))

    Skenario konsep: Nelayan dari daftar tahun 2024, sebelum dan sesudah daftar yang pertama berlaku
      Diketahui seorang nelayan:
        | tercantum dalam daftar penerima bantuan iuran    | tidak         |
        | iurannya dibayar Pemerintah Kota pada tahun 2024 | <daftar_2024> |
        | bulan berlakunya daftar penerima yang pertama    | April 2025    |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka dicakup bantuan iuran Pemerintah Kota: <hasil>, berdasarkan "Pasal 4 ayat (3)"
      Dan sumber dana iuran adalah <sumber> berdasarkan "<pasal>"

      Contoh:
        | daftar_2024 | bulan      | hasil | sumber            | pasal                    |
        | ya          | Maret 2025 | ya    | APBD Kota Cilegon | Pasal 8 ayat (1)         |
        | ya          | April 2025 | tidak | pekerja sendiri   | Pasal 8 ayat (3) huruf a |
        | tidak       | Maret 2025 | tidak | pekerja sendiri   | Pasal 8 ayat (3) huruf a |

    Skenario: Yang tercantum tetap dicakup sesudah daftar yang pertama berlaku
      Diketahui seorang nelayan:
        | iurannya dibayar Pemerintah Kota pada tahun 2024 | tidak      |
        | bulan berlakunya daftar penerima yang pertama    | April 2025 |
      Ketika ia ditagih iuran untuk bulan April 2025
      Maka dicakup bantuan iuran Pemerintah Kota: ya, berdasarkan "Pasal 4 ayat (3)"

    Skenario: Yang tercantum tidak ditanya tentang tahun 2024
      Diketahui seorang nelayan:
        | tercantum dalam daftar penerima bantuan iuran | ya |
      Tetapi "iurannya dibayar Pemerintah Kota pada tahun 2024" tidak diketahui
      Ketika ia ditagih iuran untuk bulan Maret 2025
      Maka dicakup bantuan iuran Pemerintah Kota: ya, berdasarkan "Pasal 4 ayat (3)"

    Skenario: Penerima tahun 2024 yang pindah tidak memenuhi syarat yang lain
      Diketahui seorang nelayan:
        | tercantum dalam daftar penerima bantuan iuran    | tidak     |
        | iurannya dibayar Pemerintah Kota pada tahun 2024 | ya        |
        | bulan berlakunya daftar penerima yang pertama    | tidak ada |
        | penduduk Kota Cilegon                            | tidak     |
      Ketika ia ditagih iuran untuk bulan Maret 2025
      Maka dicakup bantuan iuran Pemerintah Kota: tidak, berdasarkan "Pasal 4 ayat (3)"

    Skenario: Bantuan bagi penerima tahun 2024 juga berhenti menurut Pasal 16
      Diketahui seorang nelayan:
        | tercantum dalam daftar penerima bantuan iuran                        | tidak            |
        | iurannya dibayar Pemerintah Kota pada tahun 2024                     | ya               |
        | bulan berlakunya daftar penerima yang pertama                        | tidak ada        |
        | peristiwa yang menghentikan bantuan                                  | meminta berhenti |
        | tanggal peristiwa yang menghentikan bantuan                          | 2 Februari 2025  |
        | bulan iuran terakhir yang sudah dibayar ketika peristiwa itu terjadi | Februari 2025    |
      Ketika ia ditagih iuran untuk bulan Maret 2025
      Maka dicakup bantuan iuran Pemerintah Kota: tidak, berdasarkan "Pasal 4 ayat (3)"
