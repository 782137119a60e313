# language: id
@kepkpu-59-2023
Fitur: Santunan cedera KPU menurut Keputusan KPU 59/2023

  @kepkpu-59-2023-besar-santunan-cedera
  Aturan: Besar santunan menurut akibat kecelakaan

    Skenario konsep: Setiap akibat, dalam Pemilu dan dalam Pilkada
      Diketahui seorang anggota <badan>:
        | akibat kecelakaan dalam tugas pemilu atau pemilihan | <akibat> |
      Ketika ia mengalami kecelakaan dalam tugas pada <tanggal>
      Maka hak atas santunan cedera KPU: ya, berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima-cedera)"
      Dan santunan cedera dari KPU sebesar <jumlah> berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (besar-santunan-cedera)"

      Contoh:
        | badan        | tanggal          | akibat         | jumlah       |
        | KPPS Pemilu  | 14 Februari 2024 | cacat_permanen | Rp30.800.000 |
        | KPPS Pemilu  | 14 Februari 2024 | luka_berat     | Rp16.500.000 |
        | KPPS Pemilu  | 14 Februari 2024 | luka_sedang    | Rp8.250.000  |
        | PPS Pilkada  | 1 Juni 2024      | cacat_permanen | Rp30.800.000 |
        | KPPS Pilkada | 27 November 2024 | luka_sedang    | Rp8.250.000  |

    # Tanggal mulai berlakunya belum diketahui: besarnya dipakai sejak 1 Januari 2023, pilihan kami.
    Skenario konsep: Besar santunan cedera sejak tahun 2023
      Diketahui seorang badan ad hoc KPU:
        | badan ad hoc                                         | sekretariat     |
        | pemilu atau pemilihan yang ditugaskan                | Pemilu 2024     |
        | tanggal mulai tugas menurut keputusan pengangkatan   | 1 Desember 2022 |
        | tanggal selesai tugas menurut keputusan pengangkatan | 31 Januari 2024 |
        | akibat kecelakaan dalam tugas pemilu atau pemilihan  | luka_berat      |
      Dan tafsir "jajaran" dibaca "termasuk"
      Ketika ia mengalami kecelakaan dalam tugas pada <tanggal>
      Maka penjelasan santunan cedera dari KPU memuat "Santunan cedera dari KPU: <jumlah>"

      Contoh:
        | tanggal          | jumlah       |
        | 31 Desember 2022 | tidak diatur |
        | 1 Januari 2023   | Rp16.500.000 |

    Skenario: Akibat yang belum diketahui
      Diketahui seorang anggota KPPS Pemilu
      Ketika ia mengalami kecelakaan dalam tugas pada 14 Februari 2024
      Maka santunan cedera dari KPU belum dapat ditentukan karena belum diketahui "akibat kecelakaan dalam tugas pemilu atau pemilihan"
      Dan santunan cedera dari KPU paling sedikit Rp8.250.000 dan paling banyak Rp30.800.000

  @kepkpu-59-2023-penerima-cedera
  Aturan: Penerima santunan cedera

    Skenario konsep: Hari kecelakaan di kedua sisi masa tugas
      Diketahui seorang anggota <badan>:
        | akibat kecelakaan dalam tugas pemilu atau pemilihan | luka_berat |
      Ketika ia mengalami kecelakaan dalam tugas pada <tanggal>
      Maka hak atas santunan cedera KPU: <hasil>, berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima-cedera)"

      Contoh:
        | badan        | tanggal          | hasil |
        | KPPS Pemilu  | 24 Januari 2024  | tidak |
        | KPPS Pemilu  | 25 Januari 2024  | ya    |
        | KPPS Pemilu  | 23 Februari 2024 | ya    |
        | KPPS Pemilu  | 26 Februari 2024 | tidak |
        | PPS Pilkada  | 25 Mei 2024      | tidak |
        | PPS Pilkada  | 26 Mei 2024      | ya    |
        | PPS Pilkada  | 27 Januari 2025  | ya    |
        | PPS Pilkada  | 28 Januari 2025  | tidak |
        | KPPS Pilkada | 8 Desember 2024  | ya    |
        | KPPS Pilkada | 9 Desember 2024  | tidak |

    Skenario: Tanpa hak, tidak ada santunan cedera
      Diketahui seorang anggota KPPS Pemilu:
        | akibat kecelakaan dalam tugas pemilu atau pemilihan | luka_berat |
      Ketika ia mengalami kecelakaan dalam tugas pada 26 Februari 2024
      Maka santunan cedera dari KPU tidak terutang berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima-cedera)"

    Skenario konsep: PPK dan Pantarlih
      Diketahui seorang badan ad hoc KPU:
        | badan ad hoc                                        | <badan>     |
        | pemilu atau pemilihan yang ditugaskan               | Pemilu 2024 |
        | akibat kecelakaan dalam tugas pemilu atau pemilihan | luka_berat  |
      Ketika ia mengalami kecelakaan dalam tugas pada 20 Februari 2023
      Maka termasuk yang diberi santunan KPU: ya, berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima) huruf b"
      Dan hak atas santunan cedera KPU: ya, berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima-cedera)"

      Contoh:
        | badan     |
        | PPK       |
        | Pantarlih |

    Skenario konsep: Kecelakaan 24 dan 25 Februari 2024 bergantung pada tafsir
      Diketahui seorang anggota KPPS Pemilu:
        | akibat kecelakaan dalam tugas pemilu atau pemilihan | luka_berat |
      Ketika ia mengalami kecelakaan dalam tugas pada <tanggal>
      Maka santunan cedera dari KPU belum dapat ditentukan dan bergantung pada tafsir:
        | akhir_kpps              | hasil          | berdasarkan                                                                       |
        | dua_puluh_lima_februari | Rp16.500.000   | Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (besar-santunan-cedera) |
        | dua_puluh_tiga_februari | tidak terutang | Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima-cedera)       |

      Contoh:
        | tanggal          |
        | 24 Februari 2024 |
        | 25 Februari 2024 |

    Skenario konsep: Badan lain pada 24 Februari 2024 tidak bergantung pada akhir KPPS
      Diketahui seorang badan ad hoc KPU:
        | badan ad hoc                                         | <badan>         |
        | pemilu atau pemilihan yang ditugaskan                | Pemilu 2024     |
        | tanggal mulai tugas menurut keputusan pengangkatan   | 1 Februari 2023 |
        | tanggal selesai tugas menurut keputusan pengangkatan | 31 Januari 2024 |
        | akibat kecelakaan dalam tugas pemilu atau pemilihan  | luka_berat      |
      Dan tafsir "jajaran" dibaca "termasuk"
      Ketika ia mengalami kecelakaan dalam tugas pada 24 Februari 2024
      Maka hak atas santunan cedera KPU: tidak, berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima-cedera)"

      Contoh:
        | badan          |
        | Pantarlih      |
        | ketertiban_tps |
        | sekretariat    |

    Skenario konsep: Sekretariat dan petugas ketertiban TPS bergantung pada tafsir
      Diketahui seorang badan ad hoc KPU:
        | badan ad hoc                                         | <badan>          |
        | pemilu atau pemilihan yang ditugaskan                | Pemilu 2024      |
        | tanggal mulai tugas menurut keputusan pengangkatan   | 25 Januari 2024  |
        | tanggal selesai tugas menurut keputusan pengangkatan | 23 Februari 2024 |
        | akibat kecelakaan dalam tugas pemilu atau pemilihan  | luka_sedang      |
      Ketika ia mengalami kecelakaan dalam tugas pada 14 Februari 2024
      Maka hak atas santunan cedera KPU belum dapat ditentukan dan bergantung pada tafsir:
        | jajaran        | hasil | berdasarkan                                                                 |
        | termasuk       | ya    | Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima-cedera) |
        | tidak_termasuk | tidak | Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima-cedera) |

      Contoh:
        | badan          |
        | sekretariat    |
        | ketertiban_tps |

    Skenario: Cedera yang tidak berhubungan dengan tugas bergantung pada tafsir
      Diketahui seorang anggota KPPS Pemilu:
        | akibat kecelakaan dalam tugas pemilu atau pemilihan    | luka_berat       |
        | cedera karena melaksanakan tugas pemilu atau pemilihan | tidak            |
        | tanggal kecelakaan kerja                               | 14 Februari 2024 |
      Maka hak atas santunan cedera KPU belum dapat ditentukan dan bergantung pada tafsir:
        | hubungan_tugas   | hasil | berdasarkan                                                                 |
        | karena_tugas     | tidak | Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima-cedera) |
        | dalam_masa_tugas | ya    | Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima-cedera) |

    Skenario konsep: Bukan badan ad hoc KPU
      Diketahui seorang <pekerja>:
        | badan ad hoc                                         | <badan>          |
        | pemilu atau pemilihan yang ditugaskan                | <tugas>          |
        | tanggal mulai tugas menurut keputusan pengangkatan   | 1 Januari 2023   |
        | tanggal selesai tugas menurut keputusan pengangkatan | 31 Desember 2024 |
        | akibat kecelakaan dalam tugas pemilu atau pemilihan  | luka_berat       |
      Ketika ia mengalami kecelakaan dalam tugas pada 14 Februari 2024
      Maka hak atas santunan cedera KPU: tidak, berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima-cedera)"

      Contoh:
        | pekerja               | badan     | tugas       |
        | badan ad hoc Bawaslu  | KPPS      | Pemilu 2024 |
        | badan ad hoc KPU      | panwascam | Pemilu 2024 |
        | badan ad hoc KPU      | pkd       | Pemilu 2024 |
        | badan ad hoc KPU      | ptps      | Pemilu 2024 |
        | badan ad hoc KPU      | PPS       | tidak ada   |
        | nelayan               | KPPS      | Pemilu 2024 |
        | ketua RT              | KPPS      | Pemilu 2024 |
        | kader                 | KPPS      | Pemilu 2024 |
        | anggota linmas        | KPPS      | Pemilu 2024 |
        | tenaga kebersihan DLH | KPPS      | Pemilu 2024 |
        | marbot                | KPPS      | Pemilu 2024 |

  @kepkpu-476-2022 @kepkpu-476-2022-honorarium
  Aturan: Honorarium badan ad hoc

    Skenario konsep: Setiap badan dan jabatan
      Diketahui fakta berikut:
        | badan ad hoc                                       | <badan>         |
        | pemilu atau pemilihan yang ditugaskan              | <tugas>         |
        | jabatan dalam badan ad hoc                         | <jabatan>       |
        | tanggal mulai tugas menurut keputusan pengangkatan | 1 Februari 2024 |
      Maka honorarium badan ad hoc sebulan sebesar <honorarium> berdasarkan "Keputusan KPU 476/2022 pasal yang belum diketahui nomornya (honorarium)"

      Contoh: Pemilu 2024
        | badan          | tugas       | jabatan | honorarium  |
        | PPK            | Pemilu 2024 | ketua   | Rp2.500.000 |
        | PPK            | Pemilu 2024 | anggota | Rp2.200.000 |
        | PPS            | Pemilu 2024 | ketua   | Rp1.500.000 |
        | PPS            | Pemilu 2024 | anggota | Rp1.300.000 |
        | Pantarlih      | Pemilu 2024 | ketua   | Rp1.000.000 |
        | Pantarlih      | Pemilu 2024 | anggota | Rp1.000.000 |
        | KPPS           | Pemilu 2024 | ketua   | Rp1.200.000 |
        | KPPS           | Pemilu 2024 | anggota | Rp1.100.000 |
        | ketertiban_tps | Pemilu 2024 | ketua   | Rp700.000   |
        | ketertiban_tps | Pemilu 2024 | anggota | Rp700.000   |
        | panwascam      | Pemilu 2024 | ketua   | Rp2.200.000 |
        | panwascam      | Pemilu 2024 | anggota | Rp1.900.000 |

      Contoh: Pilkada 2024
        | badan          | tugas        | jabatan | honorarium |
        | KPPS           | Pilkada 2024 | ketua   | Rp900.000  |
        | KPPS           | Pilkada 2024 | anggota | Rp850.000  |
        | ketertiban_tps | Pilkada 2024 | ketua   | Rp650.000  |
        | ketertiban_tps | Pilkada 2024 | anggota | Rp650.000  |

    Skenario konsep: Honorarium yang belum ditemukan
      Diketahui fakta berikut:
        | badan ad hoc                                       | <badan>         |
        | pemilu atau pemilihan yang ditugaskan              | <tugas>         |
        | jabatan dalam badan ad hoc                         | <jabatan>       |
        | tanggal mulai tugas menurut keputusan pengangkatan | 1 Februari 2024 |
      Maka honorarium badan ad hoc sebulan tidak diatur melalui "honorarium badan ad hoc sebulan menurut jabatan"

      Contoh:
        | badan       | tugas        | jabatan |
        | sekretariat | Pemilu 2024  | anggota |
        | sekretariat | Pemilu 2024  | ketua   |
        | pkd         | Pemilu 2024  | anggota |
        | pkd         | Pemilu 2024  | ketua   |
        | ptps        | Pemilu 2024  | anggota |
        | ptps        | Pemilu 2024  | ketua   |
        | PPK         | Pilkada 2024 | ketua   |
        | PPK         | Pilkada 2024 | anggota |
        | PPS         | Pilkada 2024 | ketua   |
        | PPS         | Pilkada 2024 | anggota |
        | Pantarlih   | Pilkada 2024 | ketua   |
        | Pantarlih   | Pilkada 2024 | anggota |
        | sekretariat | Pilkada 2024 | ketua   |
        | sekretariat | Pilkada 2024 | anggota |
        | panwascam   | Pilkada 2024 | ketua   |
        | panwascam   | Pilkada 2024 | anggota |
        | pkd         | Pilkada 2024 | ketua   |
        | pkd         | Pilkada 2024 | anggota |
        | ptps        | Pilkada 2024 | ketua   |
        | ptps        | Pilkada 2024 | anggota |
