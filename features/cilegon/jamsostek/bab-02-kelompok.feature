# language: id
Fitur: BAB II Kepesertaan

  @pasal-3
  Aturan: Segmen kepesertaan mengikuti kelompok pekerja (Pasal 3)

    Skenario konsep: Pekerja penyelenggara negara adalah penerima upah
      Diketahui fakta berikut:
        | kelompok pekerja | <kelompok> |
      Maka segmen kepesertaan menurut hukum adalah penerima upah (PPU) berdasarkan "Pasal 3 ayat (1)"

      Contoh:
        | kelompok              |
        | tenaga kebersihan DLH |
        | badan ad hoc KPU      |
        | badan ad hoc Bawaslu  |

    Skenario: Nelayan bukan penerima upah
      Diketahui seorang nelayan
      Maka segmen kepesertaan menurut hukum adalah bukan penerima upah (BPU) berdasarkan "Pasal 3 ayat (2)"

    Skenario konsep: Segmen pengurus lingkungan bergantung pada tafsir insentif
      Diketahui fakta berikut:
        | kelompok pekerja | <kelompok> |
      Maka segmen kepesertaan menurut hukum belum dapat ditentukan dan bergantung pada tafsir:
        | segmen_pengurus     | hasil                     | berdasarkan      |
        | bukan_penerima_upah | bukan penerima upah (BPU) | Pasal 3 ayat (3) |
        | penerima_upah       | penerima upah (PPU)       | Pasal 3 ayat (3) |

      Contoh:
        | kelompok       |
        | ketua RT atau RW   |
        | kader          |
        | linmas         |

    Skenario: Tafsir yang dipilih menentukan segmen kader
      Diketahui seorang kader
      Dan tafsir "segmen_pengurus" dibaca "bukan_penerima_upah"
      Maka segmen kepesertaan menurut hukum adalah bukan penerima upah (BPU) berdasarkan "Pasal 3 ayat (3)"

    Skenario: Pekerja rentan lain dalam daftar penerima bukan penerima upah
      Diketahui seorang marbot
      Maka segmen kepesertaan menurut hukum adalah bukan penerima upah (BPU) berdasarkan "Pasal 3 ayat (2)"

    Skenario: Segmen kelompok lain di luar daftar penerima tidak disebut
      Diketahui seorang pedagang mandiri
      Maka segmen kepesertaan menurut hukum tidak diatur

    Skenario: Segmen kelompok lain yang daftarnya belum diketahui
      Diketahui seorang marbot
      Tetapi "tercantum dalam daftar penerima bantuan iuran" tidak diketahui
      Maka segmen kepesertaan menurut hukum belum dapat ditentukan karena belum diketahui "tercantum dalam daftar penerima bantuan iuran"

    Skenario: Tanpa kelompok, segmen belum dapat ditentukan
      Diketahui seorang nelayan
      Tetapi "kelompok pekerja" tidak diketahui
      Maka segmen kepesertaan menurut hukum belum dapat ditentukan karena belum diketahui "kelompok pekerja"

  @pasal-4
  Aturan: Kelompok kota menerima bantuan iuran jika semua syarat dipenuhi (Pasal 4 ayat (1))

    Skenario konsep: Setiap kelompok kota yang memenuhi syarat dicakup
      Diketahui seorang nelayan:
        | kelompok pekerja | <kelompok> |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka memenuhi syarat bantuan iuran bagi kelompok kota: ya, berdasarkan "Pasal 4 ayat (1)"
      Dan dicakup bantuan iuran Pemerintah Kota: ya, berdasarkan "Pasal 4 ayat (3)"

      Contoh:
        | kelompok              |
        | ketua RT atau RW      |
        | kader                 |
        | nelayan               |
        | tenaga kebersihan DLH |
        | linmas                |
        | kelompok lain         |

    Skenario konsep: Satu syarat yang tidak dipenuhi menggugurkan bantuan
      Diketahui seorang nelayan:
        | iurannya dibayar Pemerintah Kota pada tahun 2024 | tidak   |
        | <fakta>                                          | <nilai> |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka memenuhi syarat bantuan iuran bagi kelompok kota: tidak, berdasarkan "Pasal 4 ayat (1)"
      Dan penjelasan memenuhi syarat bantuan iuran bagi kelompok kota memuat "<huruf>"
      Dan dicakup bantuan iuran Pemerintah Kota: tidak, berdasarkan "Pasal 4 ayat (3)"

      Contoh:
        | huruf   | fakta                                                                               | nilai |
        | huruf a | penduduk Kota Cilegon                                                               | tidak |
        | huruf b | NIK valid                                                                           | tidak |
        | huruf d | aktif dalam kelompok pada tanggal penetapan daftar                                  | tidak |
        | huruf e | ASN, prajurit TNI, atau anggota Polri                                               | ya    |
        | huruf f | sudah didaftarkan pemberi kerja lain sebagai penerima upah untuk pekerjaan yang sama | ya    |
        | huruf g | anggaran lain yang sudah membayar iuran bulan itu                                   | csr   |
        | huruf h | tercantum dalam daftar penerima bantuan iuran                                       | tidak |

    Skenario konsep: Usia pada tanggal pendaftaran paling rendah 17 dan belum 65 tahun
      Diketahui seorang nelayan:
        | tanggal lahir pekerja | <lahir>  |
        | tanggal pendaftaran   | <daftar> |
      Ketika ia ditagih iuran untuk bulan Agustus 2025
      Maka memenuhi syarat bantuan iuran bagi kelompok kota: <hasil>, berdasarkan "Pasal 4 ayat (1)"

      Contoh: genap 17 tahun pada hari pendaftaran, atau sehari sesudahnya
        | lahir           | daftar          | hasil |
        | 1 Februari 2007 | 1 Februari 2024 | ya    |
        | 2 Februari 2007 | 1 Februari 2024 | tidak |

      Contoh: genap 65 tahun sehari sesudah pendaftaran, atau pada harinya
        | lahir           | daftar          | hasil |
        | 2 Februari 1959 | 1 Februari 2024 | ya    |
        | 1 Februari 1959 | 1 Februari 2024 | tidak |

      Contoh: lahir pada 29 Februari, genap 17 tahun pada 28 Februari
        | lahir            | daftar           | hasil |
        | 29 Februari 2008 | 28 Februari 2025 | ya    |
        | 29 Februari 2008 | 27 Februari 2025 | tidak |

    Skenario konsep: Bantuan diberikan sejak bulan pendaftaran
      Diketahui seorang nelayan:
        | tanggal pendaftaran | 29 Februari 2024 |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka memenuhi syarat bantuan iuran bagi kelompok kota: <hasil>, berdasarkan "Pasal 4 ayat (1)"

      Contoh:
        | bulan         | hasil |
        | Januari 2024  | tidak |
        | Februari 2024 | ya    |

    Skenario: Syarat yang belum diketahui disebut
      Diketahui seorang nelayan
      Tetapi "NIK valid" dan "tercantum dalam daftar penerima bantuan iuran" tidak diketahui
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka dicakup bantuan iuran Pemerintah Kota belum dapat ditentukan karena belum diketahui "NIK valid", "tercantum dalam daftar penerima bantuan iuran", "iurannya dibayar Pemerintah Kota pada tahun 2024", dan "bulan berlakunya daftar penerima yang pertama"
      Dan dicakup bantuan iuran Pemerintah Kota masih mungkin "ya" dan "tidak"

    Skenario: Satu syarat yang gugur sudah cukup, walaupun syarat lain belum diketahui
      Diketahui seorang nelayan:
        | penduduk Kota Cilegon | tidak |
      Tetapi "NIK valid" tidak diketahui
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka dicakup bantuan iuran Pemerintah Kota: tidak, berdasarkan "Pasal 4 ayat (3)"

    Skenario: Tanggal lahir yang hanya diketahui tahunnya cukup jika tidak menyentuh batas
      Diketahui seorang nelayan:
        | tanggal lahir pekerja | 1980 |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka memenuhi syarat bantuan iuran bagi kelompok kota: ya, berdasarkan "Pasal 4 ayat (1)"

    Skenario: Tanggal lahir yang hanya diketahui tahunnya tidak cukup pada batas usia
      Diketahui seorang nelayan:
        | tanggal lahir pekerja | 2007 |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka memenuhi syarat bantuan iuran bagi kelompok kota belum dapat ditentukan karena belum diketahui "tanggal lahir pekerja"

  @pasal-4
  Aturan: Badan ad hoc Pemilu 2024 dicakup dalam bulan yang dibeli kota (Pasal 4 ayat (2))

    Skenario konsep: Bulan yang dibeli menurut badan
      Diketahui seorang anggota KPPS Pemilu:
        | kelompok pekerja | <kelompok> |
        | badan ad hoc     | <badan>    |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka badan ad hoc Pemilu 2024 dalam bulan iuran yang dibeli kota: <hasil>, berdasarkan "Pasal 4 ayat (2)"
      Dan dicakup bantuan iuran Pemerintah Kota: <hasil>, berdasarkan "Pasal 4 ayat (3)"

      Contoh: satu bulan, Februari 2024
        | kelompok             | badan                                | bulan         | hasil |
        | badan ad hoc KPU     | KPPS                                 | Februari 2024 | ya    |
        | badan ad hoc KPU     | KPPS                                 | Maret 2024    | tidak |
        | badan ad hoc KPU     | petugas ketertiban TPS (linmas TPS)  | Februari 2024 | ya    |
        | badan ad hoc KPU     | petugas ketertiban TPS (linmas TPS)  | Maret 2024    | tidak |
        | badan ad hoc Bawaslu | Pengawas TPS                         | Februari 2024 | ya    |
        | badan ad hoc Bawaslu | Pengawas TPS                         | Maret 2024    | tidak |

      Contoh: tiga bulan, Februari sampai dengan April 2024
        | kelompok             | badan                                | bulan         | hasil |
        | badan ad hoc KPU     | PPK                                  | Februari 2024 | ya    |
        | badan ad hoc KPU     | PPK                                  | April 2024    | ya    |
        | badan ad hoc KPU     | PPK                                  | Mei 2024      | tidak |
        | badan ad hoc KPU     | PPS                                  | April 2024    | ya    |
        | badan ad hoc KPU     | PPS                                  | Mei 2024      | tidak |
        | badan ad hoc KPU     | sekretariat PPK atau PPS             | April 2024    | ya    |
        | badan ad hoc Bawaslu | Panwaslu Kecamatan                   | April 2024    | ya    |
        | badan ad hoc Bawaslu | Panwaslu Kecamatan                   | Mei 2024      | tidak |
        | badan ad hoc Bawaslu | Panwaslu Kelurahan (PKD)             | April 2024    | ya    |

      Contoh: sebelum perjanjian, dan badan yang tidak dibelikan
        | kelompok             | badan                                | bulan         | hasil |
        | badan ad hoc KPU     | KPPS                                 | Desember 2023 | tidak |
        | badan ad hoc KPU     | Pantarlih                            | Februari 2024 | tidak |
        | badan ad hoc KPU     | Pantarlih                            | Januari 2024  | tidak |

    Skenario konsep: Januari 2024 bergantung pada tafsir tanggal perjanjian
      Diketahui seorang anggota <badan> Pemilu
      Ketika ia ditagih iuran untuk bulan Januari 2024
      Maka dicakup bantuan iuran Pemerintah Kota belum dapat ditentukan dan bergantung pada tafsir:
        | januari_2024      | hasil | berdasarkan      |
        | mulai_februari    | tidak | Pasal 4 ayat (3) |
        | termasuk_januari  | ya    | Pasal 4 ayat (3) |

      Contoh:
        | badan |
        | KPPS  |
        | PPS   |

    Skenario konsep: Januari 2024 bergantung pada tafsir itu bagi setiap badan yang dibelikan
      Diketahui seorang badan ad hoc <lembaga>:
        | badan ad hoc                          | <badan>     |
        | pemilu atau pemilihan yang ditugaskan | Pemilu 2024 |
      Ketika ia ditagih iuran untuk bulan Januari 2024
      Maka badan ad hoc Pemilu 2024 dalam bulan iuran yang dibeli kota belum dapat ditentukan karena belum dipilih tafsir "januari_2024"

      Contoh:
        | lembaga | badan                               |
        | KPU     | PPK                                 |
        | KPU     | petugas ketertiban TPS (linmas TPS) |
        | KPU     | sekretariat PPK atau PPS            |
        | Bawaslu | Panwaslu Kecamatan                  |
        | Bawaslu | Panwaslu Kelurahan (PKD)            |
        | Bawaslu | Pengawas TPS                        |

    Skenario: Iuran yang sudah dibayar APBN tidak dibayar kota lagi
      Diketahui seorang anggota KPPS Pemilu:
        | anggaran lain yang sudah membayar iuran bulan itu | APBN |
      Ketika ia ditagih iuran untuk bulan Februari 2024
      Maka dicakup bantuan iuran Pemerintah Kota: tidak, berdasarkan "Pasal 4 ayat (3)"

    Skenario konsep: Badan ad hoc Pilkada tidak dicakup, juga dalam bulan yang dibeli untuk Pemilu
      Diketahui seorang anggota PPS Pilkada
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka dicakup bantuan iuran Pemerintah Kota: tidak, berdasarkan "Pasal 4 ayat (3)"
      Dan badan ad hoc Pemilu 2024 dalam bulan iuran yang dibeli kota: tidak, berdasarkan "Pasal 4 ayat (2)"

      Contoh:
        | bulan      |
        | April 2024 |
        | Juni 2024  |

    Skenario konsep: Orang yang tidak sedang diangkat tidak dicakup, juga dalam bulan yang dibeli
      Diketahui seorang badan ad hoc KPU:
        | badan ad hoc                               | PPS       |
        | pemilu atau pemilihan yang ditugaskan      | tidak ada |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka badan ad hoc Pemilu 2024 dalam bulan iuran yang dibeli kota: tidak, berdasarkan "Pasal 4 ayat (2)"
      Dan dicakup bantuan iuran Pemerintah Kota: tidak, berdasarkan "Pasal 4 ayat (3)"

      Contoh:
        | bulan         |
        | Februari 2024 |
        | Mei 2024      |

    Skenario: Pekerjaan sebagai nelayan tidak menjadi badan ad hoc, walaupun orangnya juga bertugas di KPPS
      Diketahui seorang nelayan:
        | badan ad hoc                                  | KPPS        |
        | pemilu atau pemilihan yang ditugaskan         | Pemilu 2024 |
        | tercantum dalam daftar penerima bantuan iuran | tidak       |
        | iurannya dibayar Pemerintah Kota pada tahun 2024 | tidak    |
      Ketika ia ditagih iuran untuk bulan Februari 2024
      Maka badan ad hoc Pemilu 2024 dalam bulan iuran yang dibeli kota: tidak, berdasarkan "Pasal 4 ayat (2)"
      Dan sumber dana iuran adalah pekerja sendiri berdasarkan "Pasal 8 ayat (3) huruf a"

    Skenario konsep: Demikian pula pekerjaan lain dari orang yang juga bertugas di KPPS
      Diketahui seorang <pekerja>:
        | badan ad hoc                                  | KPPS        |
        | pemilu atau pemilihan yang ditugaskan         | Pemilu 2024 |
        | tercantum dalam daftar penerima bantuan iuran | tidak       |
        | iurannya dibayar Pemerintah Kota pada tahun 2024 | tidak    |
      Ketika ia ditagih iuran untuk bulan Februari 2024
      Maka badan ad hoc Pemilu 2024 dalam bulan iuran yang dibeli kota: tidak, berdasarkan "Pasal 4 ayat (2)"
      Dan dicakup bantuan iuran Pemerintah Kota: tidak, berdasarkan "Pasal 4 ayat (3)"

      Contoh:
        | pekerja               |
        | ketua RT              |
        | kader                 |
        | anggota linmas        |
        | tenaga kebersihan DLH |
        | marbot                |
