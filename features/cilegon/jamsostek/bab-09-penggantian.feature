# language: id
Fitur: BAB IX Penggantian penerima dan larangan pendanaan ganda

  @pasal-17
  Aturan: Pengganti dalam kuota kelompok (Pasal 17)

    Skenario konsep: Nelayan yang berhenti diganti nelayan lain
      Diketahui fakta berikut:
        | peristiwa yang menghentikan bantuan                                  | <peristiwa>   |
        | bulan iuran terakhir yang sudah dibayar ketika peristiwa itu terjadi | Desember 2024 |
        | calon pengganti memenuhi syarat                                      | <memenuhi>    |
        | kuota penerima bantuan dalam kelompok itu                            | 332           |
        | jumlah penerima bantuan yang tersisa dalam kelompok itu              | <jumlah>      |
      Maka penerima bantuan boleh diganti: <hasil>, berdasarkan "Pasal 17 ayat (1)"

      Contoh: kuota 332, satu orang sudah berhenti
        | peristiwa                                       | memenuhi | jumlah | hasil |
        | meninggal dunia                                 | ya       | 331    | ya    |
        | pindah ke luar kota                             | ya       | 331    | ya    |
        | tidak lagi memenuhi syarat                      | ya       | 331    | ya    |
        | didaftarkan pemberi kerja sebagai penerima upah | ya       | 331    | ya    |
        | meminta berhenti                                | ya       | 331    | ya    |
        | ditemukan kepesertaan ganda                     | ya       | 331    | ya    |
        | masa jabatan atau tugasnya berakhir             | ya       | 331    | ya    |

      Contoh: kuota sudah penuh, calon tidak memenuhi syarat, anggaran habis, atau tidak ada yang berhenti
        | peristiwa               | memenuhi | jumlah | hasil |
        | meninggal dunia         | ya       | 332    | tidak |
        | meninggal dunia         | tidak    | 331    | tidak |
        | anggaran tidak tersedia | ya       | 331    | tidak |
        | tidak ada               | ya       | 331    | tidak |

    Skenario konsep: Bantuan bagi pengganti mulai sesudah bulan terakhir yang diganti
      Diketahui fakta berikut:
        | peristiwa yang menghentikan bantuan                                  | meninggal dunia |
        | bulan iuran terakhir yang sudah dibayar ketika peristiwa itu terjadi | <terakhir>      |
        | calon pengganti memenuhi syarat                                      | ya              |
        | kuota penerima bantuan dalam kelompok itu                            | 332             |
        | jumlah penerima bantuan yang tersisa dalam kelompok itu              | 331             |
        | penggantian sudah ditetapkan Wali Kota                               | ya              |
      Maka bulan pertama bantuan bagi pengganti adalah <mulai> berdasarkan "Pasal 17 ayat (2)"

      Contoh:
        | terakhir      | mulai          |
        | Agustus 2024  | September 2024 |
        | Desember 2024 | Januari 2025   |

    Skenario: Wali Kota belum menetapkan pengganti
      Diketahui fakta berikut:
        | peristiwa yang menghentikan bantuan                                  | meninggal dunia |
        | bulan iuran terakhir yang sudah dibayar ketika peristiwa itu terjadi | Agustus 2024    |
        | calon pengganti memenuhi syarat                                      | ya              |
        | kuota penerima bantuan dalam kelompok itu                            | 332             |
        | jumlah penerima bantuan yang tersisa dalam kelompok itu              | 331             |
        | penggantian sudah ditetapkan Wali Kota                               | tidak           |
      Maka bulan pertama bantuan bagi pengganti tidak terutang berdasarkan "Pasal 17 ayat (2)"

    Skenario: Yang bantuannya tidak berhenti tidak diganti, walaupun penggantinya sudah ditetapkan
      Diketahui fakta berikut:
        | peristiwa yang menghentikan bantuan                     | tidak ada |
        | calon pengganti memenuhi syarat                         | ya        |
        | kuota penerima bantuan dalam kelompok itu               | 332       |
        | jumlah penerima bantuan yang tersisa dalam kelompok itu | 331       |
        | penggantian sudah ditetapkan Wali Kota                  | ya        |
      Maka bulan pertama bantuan bagi pengganti tidak terutang berdasarkan "Pasal 17 ayat (1)"

    Skenario: Kuota sudah penuh, walaupun pengganti sudah ditetapkan
      Diketahui fakta berikut:
        | peristiwa yang menghentikan bantuan                                  | meninggal dunia |
        | bulan iuran terakhir yang sudah dibayar ketika peristiwa itu terjadi | Agustus 2024    |
        | calon pengganti memenuhi syarat                                      | ya              |
        | kuota penerima bantuan dalam kelompok itu                            | 332             |
        | jumlah penerima bantuan yang tersisa dalam kelompok itu              | 332             |
        | penggantian sudah ditetapkan Wali Kota                               | ya              |
      Maka bulan pertama bantuan bagi pengganti tidak terutang berdasarkan "Pasal 17 ayat (1)"

  @pasal-18
  Aturan: Satu sumber dana untuk satu orang, pekerjaan, dan bulan (Pasal 18)

    Skenario konsep: Iuran nelayan dibayar kota, dan juga oleh anggaran lain
      Diketahui seorang nelayan:
        | iuran itu dibayar Pemerintah Kota                                      | <kota>     |
        | anggaran lain yang sudah membayar iuran bulan itu                      | <anggaran> |
        | peran lain orang itu yang iurannya juga dibayar Pemerintah Kota bulan itu | tidak ada  |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka iuran dibayar ganda: <hasil>, berdasarkan "Pasal 18 ayat (1)"

      Contoh:
        | kota  | anggaran      | hasil |
        | ya    | csr           | ya    |
        | ya    | apbd_provinsi | ya    |
        | ya    | tidak ada     | tidak |
        | tidak | csr           | tidak |

    Skenario: Anggota linmas yang dibayarkan juga sebagai petugas ketertiban TPS
      Diketahui seorang anggota linmas:
        | iuran itu dibayar Pemerintah Kota                                      | ya                      |
        | peran lain orang itu yang iurannya juga dibayar Pemerintah Kota bulan itu | petugas ketertiban TPS  |
      Ketika ia ditagih iuran untuk bulan Februari 2024
      Maka iuran dibayar ganda belum dapat ditentukan dan bergantung pada tafsir:
        | linmas_tps     | hasil | berdasarkan       |
        | satu_pekerjaan | ya    | Pasal 18 ayat (1) |
        | dua_pekerjaan  | tidak | Pasal 18 ayat (1) |

    Skenario konsep: Tafsir tentang linmas yang dipilih
      Diketahui seorang anggota linmas:
        | iuran itu dibayar Pemerintah Kota                                      | ya                      |
        | peran lain orang itu yang iurannya juga dibayar Pemerintah Kota bulan itu | petugas ketertiban TPS  |
      Dan tafsir "linmas_tps" dibaca "<bacaan>"
      Ketika ia ditagih iuran untuk bulan Februari 2024
      Maka peran lain itu diperlakukan sebagai pekerjaan yang sama: <sama>, berdasarkan "<pasal>"
      Dan iuran dibayar ganda: <hasil>, berdasarkan "Pasal 18 ayat (1)"

      Contoh:
        | bacaan         | sama  | pasal             | hasil |
        | satu_pekerjaan | ya    | Pasal 18 ayat (2) | ya    |
        | dua_pekerjaan  | tidak | Pasal 18 ayat (3) | tidak |

    Skenario: Petugas ketertiban TPS yang dibayarkan juga sebagai anggota linmas
      Diketahui seorang petugas ketertiban TPS Pemilu:
        | iuran itu dibayar Pemerintah Kota                                         | ya             |
        | peran lain orang itu yang iurannya juga dibayar Pemerintah Kota bulan itu | anggota linmas |
      Ketika ia ditagih iuran untuk bulan Februari 2024
      Maka iuran dibayar ganda belum dapat ditentukan dan bergantung pada tafsir:
        | linmas_tps     | hasil | berdasarkan       |
        | satu_pekerjaan | ya    | Pasal 18 ayat (1) |
        | dua_pekerjaan  | tidak | Pasal 18 ayat (1) |

    Skenario konsep: Pekerja lain yang menjaga TPS menjalankan pekerjaan lain, apa pun tafsirnya
      Diketahui seorang <pekerja>:
        | iuran itu dibayar Pemerintah Kota                                         | ya                     |
        | peran lain orang itu yang iurannya juga dibayar Pemerintah Kota bulan itu | petugas ketertiban TPS |
      Ketika ia ditagih iuran untuk bulan Februari 2024
      Maka iuran dibayar ganda: tidak, berdasarkan "Pasal 18 ayat (1)"

      Contoh:
        | pekerja               |
        | nelayan               |
        | ketua RT              |
        | kader                 |
        | tenaga kebersihan DLH |
        | marbot                |
        | anggota KPPS Pemilu   |

    Skenario konsep: Badan ad hoc dengan pekerjaan lain yang bukan ketertiban TPS
      Diketahui seorang badan ad hoc <lembaga>:
        | badan ad hoc                                                              | <badan> |
        | iuran itu dibayar Pemerintah Kota                                         | ya      |
        | peran lain orang itu yang iurannya juga dibayar Pemerintah Kota bulan itu | <peran> |
      Ketika ia ditagih iuran untuk bulan Februari 2024
      Maka iuran dibayar ganda: tidak, berdasarkan "Pasal 18 ayat (1)"

      Contoh:
        | lembaga | badan          | peran            |
        | KPU     | KPPS           | anggota linmas   |
        | KPU     | PPS            | anggota linmas   |
        | KPU     | PPK            | anggota linmas   |
        | KPU     | Pantarlih      | anggota linmas   |
        | KPU     | sekretariat    | anggota linmas   |
        | KPU     | ketertiban_tps | ketua RT atau RW |
        | KPU     | ketertiban_tps | kader            |
        | KPU     | ketertiban_tps | nelayan          |
        | KPU     | ketertiban_tps | kelompok lain    |
        | KPU     | ketertiban_tps | ketertiban_tps   |
        | Bawaslu | ptps           | anggota linmas   |
        | Bawaslu | pkd            | kader            |
        | Bawaslu | ptps           | ketertiban_tps   |

      Contoh: badan yang bukan badan lembaganya, jika tercatat keliru
        | lembaga | badan          | peran            |
        | KPU     | panwascam      | anggota linmas   |
        | KPU     | pkd            | anggota linmas   |
        | KPU     | ptps           | anggota linmas   |
        | Bawaslu | ketertiban_tps | anggota linmas   |

    Skenario konsep: Pekerja kota yang pernah menjaga TPS, dan dibayarkan juga sebagai anggota linmas
      Diketahui seorang <pekerja>:
        | badan ad hoc                                                              | ketertiban_tps |
        | iuran itu dibayar Pemerintah Kota                                         | ya             |
        | peran lain orang itu yang iurannya juga dibayar Pemerintah Kota bulan itu | anggota linmas |
      Dan tafsir "dua_peran" dibaca "setiap_peran"
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka iuran dibayar ganda: tidak, berdasarkan "Pasal 18 ayat (1)"

      Contoh:
        | pekerja               |
        | ketua RT              |
        | kader                 |
        | nelayan               |
        | tenaga kebersihan DLH |
        | marbot                |

    Skenario konsep: Anggota linmas dengan peran lain mengikuti tafsir tentang dua peran
      Diketahui seorang anggota linmas:
        | iuran itu dibayar Pemerintah Kota                                         | ya      |
        | peran lain orang itu yang iurannya juga dibayar Pemerintah Kota bulan itu | <peran> |
      Dan tafsir "dua_peran" dibaca "setiap_peran"
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka iuran dibayar ganda: tidak, berdasarkan "Pasal 18 ayat (1)"

      Contoh:
        | peran            |
        | ketua RT atau RW |
        | kader            |
        | nelayan          |
        | anggota linmas   |
        | kelompok lain    |

    Skenario konsep: Orang dengan dua peran
      Diketahui seorang <pekerja>:
        | iuran itu dibayar Pemerintah Kota                                      | ya      |
        | peran lain orang itu yang iurannya juga dibayar Pemerintah Kota bulan itu | <peran> |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka iuran dibayar ganda belum dapat ditentukan dan bergantung pada tafsir:
        | dua_peran    | hasil | berdasarkan       |
        | satu_bantuan | ya    | Pasal 18 ayat (1) |
        | setiap_peran | tidak | Pasal 18 ayat (1) |

      Contoh:
        | pekerja        | peran          |
        | kader          | ketua RT atau RW |
        | ketua RT       | kader          |
        | nelayan        | anggota linmas |
        | anggota linmas | nelayan        |
        | marbot         | kader          |
        | kader          | kelompok lain  |
        | tenaga kebersihan DLH | kader   |

    Skenario: Dua peran menurut tafsir satu bantuan
      Diketahui seorang kader:
        | iuran itu dibayar Pemerintah Kota                                      | ya               |
        | peran lain orang itu yang iurannya juga dibayar Pemerintah Kota bulan itu | ketua RT atau RW |
      Dan tafsir "dua_peran" dibaca "satu_bantuan"
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka peran lain itu diperlakukan sebagai pekerjaan yang sama: ya, berdasarkan "Pasal 18 ayat (3)"

    Skenario: Satu peran saja
      Diketahui seorang kader:
        | iuran itu dibayar Pemerintah Kota                                      | ya        |
        | peran lain orang itu yang iurannya juga dibayar Pemerintah Kota bulan itu | tidak ada |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka peran lain itu diperlakukan sebagai pekerjaan yang sama: tidak, berdasarkan "Pasal 18 ayat (3)"
