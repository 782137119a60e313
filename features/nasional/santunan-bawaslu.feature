# language: id
@santunan-bawaslu
# Naskah dan besarnya belum terlihat: dipinjam dari santunan KPU, bertanda B-.
Fitur: Santunan badan ad hoc Bawaslu

  @santunan-bawaslu-penerima @santunan-bawaslu-besar-santunan
  Aturan: Santunan kematian

    Skenario konsep: Hari meninggal di kedua sisi masa tugas menurut keputusan pengangkatan
      Diketahui seorang badan ad hoc Bawaslu:
        | badan ad hoc                                         | <badan>         |
        | pemilu atau pemilihan yang ditugaskan                | <tugas>         |
        | tanggal mulai tugas menurut keputusan pengangkatan   | 2 Juni 2024     |
        | tanggal selesai tugas menurut keputusan pengangkatan | 27 Januari 2025 |
      Ketika ia meninggal dalam tugas pada <tanggal>
      Maka hak atas santunan Bawaslu: <hasil>, berdasarkan "Surat Menkeu S-715/MK.302/2022 pasal yang belum diketahui nomornya (penerima)"
      Dan penjelasan hak atas santunan Bawaslu memuat "[B-]"

      Contoh:
        | badan     | tugas        | tanggal         | hasil |
        | panwascam | Pilkada 2024 | 1 Juni 2024     | tidak |
        | panwascam | Pilkada 2024 | 2 Juni 2024     | ya    |
        | pkd       | Pilkada 2024 | 27 Januari 2025 | ya    |
        | pkd       | Pilkada 2024 | 28 Januari 2025 | tidak |
        | ptps      | Pemilu 2024  | 2 Juni 2024     | ya    |

    Skenario: Besarnya sama dengan santunan KPU, tetapi meragukan
      Diketahui seorang anggota Panwaslu Kelurahan Pilkada
      Ketika ia meninggal dalam tugas pada 27 November 2024
      Maka santunan kematian dari Bawaslu sebesar Rp36.000.000 berdasarkan "Surat Menkeu S-715/MK.302/2022 pasal yang belum diketahui nomornya (besar-santunan)"
      Dan bantuan pemakaman dari Bawaslu sebesar Rp10.000.000 berdasarkan "Surat Menkeu S-715/MK.302/2022 pasal yang belum diketahui nomornya (besar-santunan)"
      Dan penjelasan santunan kematian dari Bawaslu memuat "[B-]"
      Tetapi hak atas santunan KPU: tidak, berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima)"

    Skenario konsep: Bukan penerima
      Diketahui seorang <pekerja>:
        | badan ad hoc                                         | <badan>          |
        | pemilu atau pemilihan yang ditugaskan                | <tugas>          |
        | tanggal mulai tugas menurut keputusan pengangkatan   | 1 Januari 2023   |
        | tanggal selesai tugas menurut keputusan pengangkatan | 31 Desember 2024 |
      Ketika ia meninggal dalam tugas pada 14 Februari 2024
      Maka hak atas santunan Bawaslu: tidak, berdasarkan "Surat Menkeu S-715/MK.302/2022 pasal yang belum diketahui nomornya (penerima)"
      Dan penjelasan hak atas santunan Bawaslu memuat "<huruf>"
      Dan santunan kematian dari Bawaslu tidak terutang berdasarkan "Surat Menkeu S-715/MK.302/2022 pasal yang belum diketahui nomornya (penerima)"
      Dan bantuan pemakaman dari Bawaslu tidak terutang berdasarkan "Surat Menkeu S-715/MK.302/2022 pasal yang belum diketahui nomornya (penerima)"

      Contoh:
        | pekerja               | badan          | tugas       | huruf   |
        | badan ad hoc KPU      | pkd            | Pemilu 2024 | huruf a |
        | nelayan               | pkd            | Pemilu 2024 | huruf a |
        | ketua RT              | pkd            | Pemilu 2024 | huruf a |
        | kader                 | pkd            | Pemilu 2024 | huruf a |
        | anggota linmas        | pkd            | Pemilu 2024 | huruf a |
        | tenaga kebersihan DLH | pkd            | Pemilu 2024 | huruf a |
        | marbot                | pkd            | Pemilu 2024 | huruf a |
        | badan ad hoc Bawaslu  | KPPS           | Pemilu 2024 | huruf b |
        | badan ad hoc Bawaslu  | PPK            | Pemilu 2024 | huruf b |
        | badan ad hoc Bawaslu  | PPS            | Pemilu 2024 | huruf b |
        | badan ad hoc Bawaslu  | Pantarlih      | Pemilu 2024 | huruf b |
        | badan ad hoc Bawaslu  | ketertiban_tps | Pemilu 2024 | huruf b |
        | badan ad hoc Bawaslu  | sekretariat    | Pemilu 2024 | huruf b |
        | badan ad hoc Bawaslu  | pkd            | tidak ada   | huruf c |

    Skenario: Kematian yang tidak berhubungan dengan tugas bergantung pada tafsir
      Diketahui seorang anggota Panwaslu Kelurahan Pilkada:
        | meninggal karena melaksanakan tugas pemilu atau pemilihan | tidak |
      Ketika ia meninggal karena sakit pada 14 Juli 2024
      Maka hak atas santunan Bawaslu belum dapat ditentukan dan bergantung pada tafsir:
        | hubungan_tugas   | hasil | berdasarkan                                                                   |
        | karena_tugas     | tidak | Surat Menkeu S-715/MK.302/2022 pasal yang belum diketahui nomornya (penerima) |
        | dalam_masa_tugas | ya    | Surat Menkeu S-715/MK.302/2022 pasal yang belum diketahui nomornya (penerima) |

    Skenario konsep: Besar santunan sejak tahun 2023
      Diketahui seorang badan ad hoc Bawaslu:
        | badan ad hoc                                         | panwascam       |
        | pemilu atau pemilihan yang ditugaskan                | Pemilu 2024     |
        | tanggal mulai tugas menurut keputusan pengangkatan   | 1 Desember 2022 |
        | tanggal selesai tugas menurut keputusan pengangkatan | 4 April 2024    |
      Ketika ia meninggal dalam tugas pada <tanggal>
      Maka penjelasan santunan kematian dari Bawaslu memuat "Santunan kematian dari Bawaslu: <kematian>"
      Dan penjelasan bantuan pemakaman dari Bawaslu memuat "Bantuan pemakaman dari Bawaslu: <pemakaman>"

      Contoh:
        | tanggal          | kematian     | pemakaman    |
        | 31 Desember 2022 | tidak diatur | tidak diatur |
        | 1 Januari 2023   | Rp36.000.000 | Rp10.000.000 |

  @santunan-bawaslu-santunan-cedera
  Aturan: Santunan cedera

    Skenario konsep: Menurut akibatnya
      Diketahui seorang anggota Panwaslu Kelurahan Pilkada:
        | akibat kecelakaan dalam tugas pemilu atau pemilihan | <akibat> |
      Ketika ia mengalami kecelakaan dalam tugas pada 27 November 2024
      Maka hak atas santunan cedera Bawaslu: ya, berdasarkan "Surat Menkeu S-715/MK.302/2022 pasal yang belum diketahui nomornya (santunan-cedera) ayat (1)"
      Dan santunan cedera dari Bawaslu sebesar <jumlah> berdasarkan "Surat Menkeu S-715/MK.302/2022 pasal yang belum diketahui nomornya (santunan-cedera) ayat (2)"

      Contoh:
        | akibat         | jumlah       |
        | cacat_permanen | Rp30.800.000 |
        | luka_berat     | Rp16.500.000 |
        | luka_sedang    | Rp8.250.000  |

    Skenario konsep: Badan dan hari kecelakaan
      Diketahui seorang <pekerja>:
        | badan ad hoc                                         | <badan>         |
        | pemilu atau pemilihan yang ditugaskan                | <tugas>         |
        | tanggal mulai tugas menurut keputusan pengangkatan   | 2 Juni 2024     |
        | tanggal selesai tugas menurut keputusan pengangkatan | 27 Januari 2025 |
        | akibat kecelakaan dalam tugas pemilu atau pemilihan  | luka_berat      |
      Ketika ia mengalami kecelakaan dalam tugas pada <tanggal>
      Maka hak atas santunan cedera Bawaslu: <hasil>, berdasarkan "Surat Menkeu S-715/MK.302/2022 pasal yang belum diketahui nomornya (santunan-cedera) ayat (1)"
      Dan penjelasan santunan cedera dari Bawaslu memuat "Santunan cedera dari Bawaslu: <jumlah>"

      Contoh:
        | pekerja               | badan          | tugas        | tanggal         | hasil | jumlah         |
        | badan ad hoc Bawaslu  | panwascam      | Pilkada 2024 | 1 Juni 2024     | tidak | tidak terutang |
        | badan ad hoc Bawaslu  | panwascam      | Pilkada 2024 | 2 Juni 2024     | ya    | Rp16.500.000   |
        | badan ad hoc Bawaslu  | pkd            | Pilkada 2024 | 27 Januari 2025 | ya    | Rp16.500.000   |
        | badan ad hoc Bawaslu  | pkd            | Pilkada 2024 | 28 Januari 2025 | tidak | tidak terutang |
        | badan ad hoc Bawaslu  | ptps           | Pilkada 2024 | 3 Juni 2024     | ya    | Rp16.500.000   |
        | badan ad hoc Bawaslu  | ptps           | tidak ada    | 3 Juni 2024     | tidak | tidak terutang |
        | badan ad hoc Bawaslu  | sekretariat    | Pilkada 2024 | 3 Juni 2024     | tidak | tidak terutang |
        | badan ad hoc Bawaslu  | PPS            | Pilkada 2024 | 3 Juni 2024     | tidak | tidak terutang |
        | badan ad hoc Bawaslu  | PPK            | Pilkada 2024 | 3 Juni 2024     | tidak | tidak terutang |
        | badan ad hoc Bawaslu  | KPPS           | Pilkada 2024 | 9 November 2024 | tidak | tidak terutang |
        | badan ad hoc Bawaslu  | ketertiban_tps | Pilkada 2024 | 9 November 2024 | tidak | tidak terutang |
        | badan ad hoc Bawaslu  | Pantarlih      | Pilkada 2024 | 1 Juli 2024     | tidak | tidak terutang |
        | badan ad hoc KPU      | pkd            | Pilkada 2024 | 3 Juni 2024     | tidak | tidak terutang |
        | nelayan               | pkd            | Pilkada 2024 | 3 Juni 2024     | tidak | tidak terutang |
        | ketua RT              | pkd            | Pilkada 2024 | 3 Juni 2024     | tidak | tidak terutang |
        | kader                 | pkd            | Pilkada 2024 | 3 Juni 2024     | tidak | tidak terutang |
        | anggota linmas        | pkd            | Pilkada 2024 | 3 Juni 2024     | tidak | tidak terutang |
        | tenaga kebersihan DLH | pkd            | Pilkada 2024 | 3 Juni 2024     | tidak | tidak terutang |
        | marbot                | pkd            | Pilkada 2024 | 3 Juni 2024     | tidak | tidak terutang |

    Skenario: Cedera yang tidak berhubungan dengan tugas bergantung pada tafsir
      Diketahui seorang anggota Panwaslu Kelurahan Pilkada:
        | akibat kecelakaan dalam tugas pemilu atau pemilihan    | luka_berat   |
        | cedera karena melaksanakan tugas pemilu atau pemilihan | tidak        |
        | tanggal kecelakaan kerja                               | 14 Juli 2024 |
      Maka hak atas santunan cedera Bawaslu belum dapat ditentukan dan bergantung pada tafsir:
        | hubungan_tugas   | hasil | berdasarkan                                                                                   |
        | karena_tugas     | tidak | Surat Menkeu S-715/MK.302/2022 pasal yang belum diketahui nomornya (santunan-cedera) ayat (1) |
        | dalam_masa_tugas | ya    | Surat Menkeu S-715/MK.302/2022 pasal yang belum diketahui nomornya (santunan-cedera) ayat (1) |

    Skenario konsep: Besar santunan cedera sejak tahun 2023
      Diketahui seorang badan ad hoc Bawaslu:
        | badan ad hoc                                         | panwascam       |
        | pemilu atau pemilihan yang ditugaskan                | Pemilu 2024     |
        | tanggal mulai tugas menurut keputusan pengangkatan   | 1 Desember 2022 |
        | tanggal selesai tugas menurut keputusan pengangkatan | 4 April 2024    |
        | akibat kecelakaan dalam tugas pemilu atau pemilihan  | luka_sedang     |
      Ketika ia mengalami kecelakaan dalam tugas pada <tanggal>
      Maka penjelasan santunan cedera dari Bawaslu memuat "Santunan cedera dari Bawaslu: <jumlah>"

      Contoh:
        | tanggal          | jumlah       |
        | 31 Desember 2022 | tidak diatur |
        | 1 Januari 2023   | Rp8.250.000  |
