# language: id
Fitur: Santunan KPU menurut Keputusan KPU 59/2023

  @kepkpu-59-2023 @kepkpu-59-2023-penerima
  Aturan: Penerima santunan

    Skenario konsep: Anggota badan ad hoc yang meninggal dalam tugas, di dalam masa tugasnya
      Diketahui seorang anggota <badan>
      Ketika ia meninggal dalam tugas pada <tanggal>
      Maka hak atas santunan KPU: ya, berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima)"
      Dan santunan kematian dari KPU sebesar Rp36.000.000 berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (besar-santunan)"
      Dan bantuan pemakaman dari KPU sebesar Rp10.000.000 berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (besar-santunan)"

      Contoh: hari pertama dan hari terakhir
        | badan        | tanggal          |
        | KPPS Pemilu  | 25 Januari 2024  |
        | KPPS Pemilu  | 23 Februari 2024 |
        | PPS Pemilu   | 17 Januari 2023  |
        | PPS Pemilu   | 4 April 2024     |
        | PPS Pilkada  | 26 Mei 2024      |
        | PPS Pilkada  | 27 Januari 2025  |
        | KPPS Pilkada | 7 November 2024  |
        | KPPS Pilkada | 8 Desember 2024  |

    Skenario konsep: Di luar masa tugas
      Diketahui seorang anggota <badan>
      Ketika ia meninggal dalam tugas pada <tanggal>
      Maka hak atas santunan KPU: tidak, berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima)"
      Dan penjelasan hak atas santunan KPU memuat "<huruf>"
      Dan santunan kematian dari KPU tidak terutang berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima)"

      Contoh:
        | badan        | tanggal          | huruf   |
        | KPPS Pemilu  | 24 Januari 2024  | huruf d |
        | KPPS Pemilu  | 26 Februari 2024 | huruf e |
        | PPS Pemilu   | 16 Januari 2023  | huruf d |
        | PPS Pemilu   | 5 April 2024     | huruf e |
        | PPS Pilkada  | 25 Mei 2024      | huruf d |
        | PPS Pilkada  | 28 Januari 2025  | huruf e |
        | KPPS Pilkada | 6 November 2024  | huruf d |
        | KPPS Pilkada | 9 Desember 2024  | huruf e |

    Skenario konsep: PPK dan Pantarlih, pada hari pertama dan hari terakhir
      Diketahui seorang badan ad hoc KPU:
        | badan ad hoc                          | <badan> |
        | pemilu atau pemilihan yang ditugaskan | <tugas> |
      Ketika ia meninggal dalam tugas pada <tanggal>
      Maka hak atas santunan KPU: ya, berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima)"

      Contoh:
        | badan     | tugas        | tanggal         |
        | PPK       | Pemilu 2024  | 4 Januari 2023  |
        | PPK       | Pemilu 2024  | 4 April 2024    |
        | PPK       | Pilkada 2024 | 16 Mei 2024     |
        | PPK       | Pilkada 2024 | 27 Januari 2025 |
        | Pantarlih | Pemilu 2024  | 3 Februari 2023 |
        | Pantarlih | Pemilu 2024  | 12 Maret 2023   |
        | Pantarlih | Pilkada 2024 | 24 Juni 2024    |
        | Pantarlih | Pilkada 2024 | 25 Juli 2024    |

    Skenario konsep: Sehari di luar masa tugas badan yang lain
      Diketahui seorang badan ad hoc KPU:
        | badan ad hoc                                         | <badan>         |
        | pemilu atau pemilihan yang ditugaskan                | <tugas>         |
        | tanggal mulai tugas menurut keputusan pengangkatan   | 10 Januari 2024 |
        | tanggal selesai tugas menurut keputusan pengangkatan | 31 Januari 2024 |
      Ketika ia meninggal dalam tugas pada <tanggal>
      Maka hak atas santunan KPU: tidak, berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima)"

      Contoh: menurut jadwal
        | badan          | tugas        | tanggal          |
        | PPK            | Pemilu 2024  | 3 Januari 2023   |
        | PPK            | Pemilu 2024  | 5 April 2024     |
        | PPK            | Pilkada 2024 | 15 Mei 2024      |
        | Pantarlih      | Pemilu 2024  | 2 Februari 2023  |
        | Pantarlih      | Pemilu 2024  | 13 Maret 2023    |
        | Pantarlih      | Pilkada 2024 | 26 Juli 2024     |
        | ketertiban_tps | Pemilu 2024  | 24 Januari 2024  |
        | ketertiban_tps | Pemilu 2024  | 24 Februari 2024 |
        | ketertiban_tps | Pilkada 2024 | 9 Desember 2024  |

      Contoh: menurut keputusan pengangkatan
        | badan          | tugas        | tanggal          |
        | sekretariat    | Pemilu 2024  | 9 Januari 2024   |
        | sekretariat    | Pemilu 2024  | 1 Februari 2024  |

    Skenario konsep: Sekretariat bergantung pada tafsir siapa penerimanya
      Diketahui seorang badan ad hoc KPU:
        | badan ad hoc                                         | sekretariat      |
        | pemilu atau pemilihan yang ditugaskan                | Pemilu 2024      |
        | tanggal mulai tugas menurut keputusan pengangkatan   | 1 Februari 2023  |
        | tanggal selesai tugas menurut keputusan pengangkatan | 31 Januari 2024  |
      Ketika ia meninggal dalam tugas pada <tanggal>
      Maka hak atas santunan KPU belum dapat ditentukan dan bergantung pada tafsir:
        | jajaran        | hasil | berdasarkan                                                          |
        | termasuk       | ya    | Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima) |
        | tidak_termasuk | tidak | Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima) |

      Contoh: hari pertama dan hari terakhir menurut keputusan pengangkatan
        | tanggal         |
        | 1 Februari 2023 |
        | 31 Januari 2024 |

    Skenario konsep: Badan Bawaslu bukan penerima, kelompok mana pun yang tercatat
      Diketahui seorang badan ad hoc <lembaga>:
        | badan ad hoc                                         | <badan>          |
        | pemilu atau pemilihan yang ditugaskan                | Pemilu 2024      |
        | tanggal mulai tugas menurut keputusan pengangkatan   | 1 Januari 2023   |
        | tanggal selesai tugas menurut keputusan pengangkatan | 31 Desember 2024 |
      Ketika ia meninggal dalam tugas pada 14 Februari 2024
      Maka hak atas santunan KPU: tidak, berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima)"
      Dan penjelasan hak atas santunan KPU memuat "<huruf>"

      Contoh:
        | lembaga | badan     | huruf   |
        | KPU     | panwascam | huruf b |
        | KPU     | pkd       | huruf b |
        | KPU     | ptps      | huruf b |
        | Bawaslu | KPPS      | huruf a |

    Skenario konsep: Pekerjaan lain dari anggota KPPS tidak membuka santunan
      Diketahui seorang <pekerja>:
        | badan ad hoc                          | KPPS        |
        | pemilu atau pemilihan yang ditugaskan | Pemilu 2024 |
      Ketika ia meninggal dalam tugas pada 14 Februari 2024
      Maka hak atas santunan KPU: tidak, berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima)"

      Contoh:
        | pekerja               |
        | nelayan               |
        | ketua RT              |
        | kader                 |
        | anggota linmas        |
        | tenaga kebersihan DLH |
        | marbot                |

    # Tanggal mulai berlakunya belum diketahui: besarnya dipakai sejak 1 Januari 2023, pilihan kami.
    @kepkpu-59-2023-besar-santunan
    Skenario: Besar santunan sejak tahun 2023
      Diketahui seorang badan ad hoc KPU:
        | badan ad hoc                                         | sekretariat      |
        | pemilu atau pemilihan yang ditugaskan                | Pemilu 2024      |
        | tanggal mulai tugas menurut keputusan pengangkatan   | 1 Desember 2022  |
        | tanggal selesai tugas menurut keputusan pengangkatan | 31 Januari 2024  |
      Dan tafsir "jajaran" dibaca "termasuk"
      Ketika ia meninggal dalam tugas pada 1 Januari 2023
      Maka santunan kematian dari KPU sebesar Rp36.000.000 berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (besar-santunan)"
      Dan bantuan pemakaman dari KPU sebesar Rp10.000.000 berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (besar-santunan)"

    @kepkpu-59-2023-besar-santunan
    Skenario: Besar santunan sebelum tahun 2023 tidak diatur
      Diketahui seorang badan ad hoc KPU:
        | badan ad hoc                                         | sekretariat      |
        | pemilu atau pemilihan yang ditugaskan                | Pemilu 2024      |
        | tanggal mulai tugas menurut keputusan pengangkatan   | 1 Desember 2022  |
        | tanggal selesai tugas menurut keputusan pengangkatan | 31 Januari 2024  |
      Dan tafsir "jajaran" dibaca "termasuk"
      Ketika ia meninggal dalam tugas pada 31 Desember 2022
      Maka hak atas santunan KPU: ya, berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima)"
      Tetapi penjelasan santunan kematian dari KPU memuat "Santunan kematian dari KPU: tidak diatur"
      Dan penjelasan bantuan pemakaman dari KPU memuat "Bantuan pemakaman dari KPU: tidak diatur"

    Skenario konsep: Akhir masa tugas KPPS Pemilu bergantung pada tafsir
      Diketahui seorang anggota KPPS Pemilu
      Ketika ia meninggal dalam tugas pada <tanggal>
      Maka hak atas santunan KPU belum dapat ditentukan dan bergantung pada tafsir:
        | akhir_kpps                | hasil | berdasarkan                                                         |
        | dua_puluh_lima_februari   | ya    | Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima) |
        | dua_puluh_tiga_februari   | tidak | Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima) |

      Contoh:
        | tanggal          |
        | 24 Februari 2024 |
        | 25 Februari 2024 |

    Skenario: Kematian yang tidak berhubungan dengan tugas bergantung pada tafsir
      Diketahui seorang anggota KPPS Pemilu:
        | meninggal karena melaksanakan tugas pemilu atau pemilihan | tidak |
      Ketika ia meninggal karena sakit pada 14 Februari 2024
      Maka santunan kematian dari KPU belum dapat ditentukan dan bergantung pada tafsir:
        | hubungan_tugas   | hasil          | berdasarkan                                                               |
        | karena_tugas     | tidak terutang | Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima)       |
        | dalam_masa_tugas | Rp36.000.000   | Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (besar-santunan) |

    Skenario: Petugas ketertiban TPS bergantung pada tafsir siapa penerimanya
      Diketahui seorang petugas ketertiban TPS Pemilu
      Ketika ia meninggal dalam tugas pada 14 Februari 2024
      Maka bantuan pemakaman dari KPU belum dapat ditentukan dan bergantung pada tafsir:
        | jajaran         | hasil          | berdasarkan                                                               |
        | termasuk        | Rp10.000.000   | Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (besar-santunan) |
        | tidak_termasuk  | tidak terutang | Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima)       |

    Skenario: Petugas ketertiban TPS yang tidak meninggal karena tugas bergantung pada dua tafsir
      Diketahui seorang petugas ketertiban TPS Pemilu:
        | meninggal karena melaksanakan tugas pemilu atau pemilihan | tidak |
      Ketika ia meninggal karena sakit pada 14 Februari 2024
      Maka hak atas santunan KPU belum dapat ditentukan dan bergantung pada tafsir:
        | jajaran         | hubungan_tugas   | hasil | berdasarkan                                                         |
        | termasuk        | dalam_masa_tugas | ya    | Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima) |
        | termasuk        | karena_tugas     | tidak | Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima) |
        | tidak_termasuk  | -                | tidak | Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima) |

    Skenario: Hubungan dengan tugas yang belum diketahui
      Diketahui seorang anggota KPPS Pemilu
      Ketika ia meninggal karena sakit pada 14 Februari 2024
      Maka hak atas santunan KPU belum dapat ditentukan karena belum diketahui "meninggal karena melaksanakan tugas pemilu atau pemilihan" dan belum dipilih tafsir "hubungan_tugas"

    Skenario: Badan ad hoc Bawaslu tidak menerima santunan KPU
      Diketahui seorang anggota Panwaslu Kelurahan Pilkada
      Ketika ia meninggal dalam tugas pada 27 November 2024
      Maka hak atas santunan KPU: tidak, berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima)"

    Skenario: Pekerja di luar badan ad hoc tidak menerima santunan KPU
      Diketahui seorang nelayan
      Ketika ia meninggal karena sakit pada 14 Februari 2024
      Maka santunan kematian dari KPU tidak terutang berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima)"

    Skenario: Orang yang tidak sedang diangkat
      Diketahui seorang badan ad hoc KPU:
        | badan ad hoc                          | PPS       |
        | pemilu atau pemilihan yang ditugaskan | tidak ada |
      Ketika ia meninggal dalam tugas pada 10 Mei 2024
      Maka hak atas santunan KPU: tidak, berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima)"

  @kepkpu-476-2022 @kepkpu-476-2022-masa-tugas
  Aturan: Masa tugas menurut jadwal atau keputusan pengangkatan

    Skenario konsep: Awal dan akhir masa tugas menurut jadwal
      Diketahui fakta berikut:
        | badan ad hoc                                         | <badan>          |
        | pemilu atau pemilihan yang ditugaskan                | <tugas>          |
        | tanggal mulai tugas menurut keputusan pengangkatan   | 1 Desember 2022  |
        | tanggal selesai tugas menurut keputusan pengangkatan | 1 Maret 2025     |
      Maka awal masa tugas adalah <awal> berdasarkan "Keputusan KPU 476/2022 pasal yang belum diketahui nomornya (masa-tugas)"
      Dan akhir masa tugas yang pasti adalah <akhir> berdasarkan "Keputusan KPU 476/2022 pasal yang belum diketahui nomornya (masa-tugas)"

      Contoh: Pemilu 2024
        | badan          | tugas        | awal            | akhir            |
        | PPK            | Pemilu 2024  | 4 Januari 2023  | 4 April 2024     |
        | PPS            | Pemilu 2024  | 17 Januari 2023 | 4 April 2024     |
        | Pantarlih      | Pemilu 2024  | 3 Februari 2023 | 12 Maret 2023    |
        | KPPS           | Pemilu 2024  | 25 Januari 2024 | 23 Februari 2024 |
        | ketertiban_tps | Pemilu 2024  | 25 Januari 2024 | 23 Februari 2024 |

      Contoh: Pilkada 2024
        | badan          | tugas        | awal            | akhir            |
        | PPK            | Pilkada 2024 | 16 Mei 2024     | 27 Januari 2025  |
        | PPS            | Pilkada 2024 | 26 Mei 2024     | 27 Januari 2025  |
        | Pantarlih      | Pilkada 2024 | 24 Juni 2024    | 25 Juli 2024     |
        | KPPS           | Pilkada 2024 | 7 November 2024 | 8 Desember 2024  |
        | ketertiban_tps | Pilkada 2024 | 7 November 2024 | 8 Desember 2024  |

    Skenario konsep: Awal dan akhir masa tugas menurut keputusan pengangkatan
      Diketahui fakta berikut:
        | badan ad hoc                                         | <badan>         |
        | pemilu atau pemilihan yang ditugaskan                | <tugas>         |
        | tanggal mulai tugas menurut keputusan pengangkatan   | 2 Juni 2024     |
        | tanggal selesai tugas menurut keputusan pengangkatan | 20 Januari 2025 |
      Maka awal masa tugas adalah 2 Juni 2024 berdasarkan "Keputusan KPU 476/2022 pasal yang belum diketahui nomornya (masa-tugas)"
      Dan akhir masa tugas yang pasti adalah 20 Januari 2025 berdasarkan "Keputusan KPU 476/2022 pasal yang belum diketahui nomornya (masa-tugas)"

      Contoh:
        | badan       | tugas        |
        | sekretariat | Pilkada 2024 |
        | panwascam   | Pilkada 2024 |
        | pkd         | Pilkada 2024 |
        | ptps        | Pilkada 2024 |
