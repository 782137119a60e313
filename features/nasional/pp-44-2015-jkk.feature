# language: id
Fitur: Jaminan kecelakaan kerja menurut PP 44/2015 Pasal 1 dan Pasal 25

  @pp-44-2015-pasal-25
  Aturan: Santunan kematian karena kecelakaan kerja (Pasal 25)

    Skenario: Nelayan tenggelam ketika melaut
      Diketahui seorang nelayan
      Ketika ia meninggal karena kecelakaan kerja pada 24 Agustus 2024
      Maka hak atas santunan kematian karena kecelakaan kerja (JKK): ya, berdasarkan "PP 44/2015 Pasal 25 ayat (1)"
      Dan santunan kematian JKK sebesar Rp48.000.000 berdasarkan "PP 44/2015 Pasal 25 ayat (2) huruf a"
      Dan biaya pemakaman JKK sebesar Rp10.000.000 berdasarkan "PP 44/2015 Pasal 25 ayat (2) huruf b"
      Dan santunan berkala JKK sebesar Rp12.000.000 berdasarkan "PP 44/2015 Pasal 25 ayat (2) huruf c"

    Skenario konsep: Hak menuntut kecelakaan kerja dan kepesertaan aktif
      Diketahui seorang nelayan:
        | sebab kematian                           | <sebab> |
        | kepesertaan aktif pada tanggal peristiwa | <aktif> |
      Ketika ia meninggal pada 24 Agustus 2024
      Maka hak atas santunan kematian karena kecelakaan kerja (JKK): tidak, berdasarkan "PP 44/2015 Pasal 25 ayat (1)"
      Dan santunan kematian JKK tidak terutang berdasarkan "PP 44/2015 Pasal 25 ayat (1)"
      Dan biaya pemakaman JKK tidak terutang berdasarkan "PP 44/2015 Pasal 25 ayat (1)"
      Dan santunan berkala JKK tidak terutang berdasarkan "PP 44/2015 Pasal 25 ayat (1)"
      Dan beasiswa pendidikan anak terbuka: tidak, berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf d"

      Contoh:
        | sebab            | aktif |
        | sakit            | ya    |
        | kecelakaan_lain  | ya    |
        | kecelakaan_kerja | tidak |

    Skenario: Tidak ada masa iur paling singkat
      Diketahui seorang nelayan:
        | tanggal pendaftaran | 23 Agustus 2024 |
        | masa iur            | 0 bulan         |
      Ketika ia meninggal karena kecelakaan kerja pada 24 Agustus 2024
      Maka santunan kematian JKK sebesar Rp48.000.000 berdasarkan "PP 44/2015 Pasal 25 ayat (2) huruf a"

    Skenario konsep: 48 kali upah sebulan, paling sedikit sebesar santunan JKM
      Diketahui seorang tenaga kebersihan DLH:
        | upah atau dasar iuran sebulan | <upah> |
      Ketika ia meninggal karena kecelakaan kerja pada 10 Juni 2024
      Maka santunan kematian JKK sebesar <santunan> berdasarkan "PP 44/2015 Pasal 25 ayat (2) huruf a"

      Contoh:
        | upah        | santunan      |
        | Rp4.815.102 | Rp231.124.896 |
        | Rp700.000   | Rp33.600.000  |

      Contoh: batas bawah Rp20.000.000 tercapai antara Rp416.666 dan Rp416.667
        | upah      | santunan     |
        | Rp0       | Rp20.000.000 |
        | Rp400.000 | Rp20.000.000 |
        | Rp416.666 | Rp20.000.000 |
        | Rp416.667 | Rp20.000.016 |

    Skenario konsep: Sebelum PP 82/2019 batas bawahnya Rp16.200.000
      Diketahui seorang nelayan:
        | tanggal pendaftaran           | 1 Mei 2019 |
        | upah atau dasar iuran sebulan | <upah>     |
      Ketika ia meninggal karena kecelakaan kerja pada 1 Desember 2019
      Maka hak atas santunan kematian karena kecelakaan kerja (JKK): ya, berdasarkan "PP 44/2015 Pasal 25 ayat (1)" sebelum diubah
      Dan santunan kematian JKK sebesar <santunan> berdasarkan "PP 44/2015 Pasal 25 ayat (2) huruf a" sebelum diubah
      Dan santunan kematian JKK sebesar <santunan> berdasarkan "PP 44/2015 Lampiran III" sebelum diubah
      Dan biaya pemakaman JKK sebesar Rp3.000.000 berdasarkan "PP 44/2015 Pasal 25 ayat (2) huruf b" sebelum diubah
      Dan santunan berkala JKK sebesar Rp4.800.000 berdasarkan "PP 44/2015 Pasal 25 ayat (2) huruf c" sebelum diubah

      Contoh:
        | upah        | santunan     |
        | Rp337.499   | Rp16.200.000 |
        | Rp337.500   | Rp16.200.000 |
        | Rp337.501   | Rp16.200.048 |
        | Rp1.000.000 | Rp48.000.000 |

    Skenario: Sejak PP 82/2019
      Diketahui seorang nelayan:
        | tanggal pendaftaran           | 1 Mei 2019 |
        | upah atau dasar iuran sebulan | Rp400.000  |
      Ketika ia meninggal karena kecelakaan kerja pada 2 Desember 2019
      Maka hak atas santunan kematian karena kecelakaan kerja (JKK): ya, berdasarkan "PP 44/2015 Pasal 25 ayat (1) sebagaimana diubah dengan PP 82/2019"
      Dan santunan kematian JKK sebesar Rp20.000.000 berdasarkan "PP 44/2015 Pasal 25 ayat (2) huruf a sebagaimana diubah dengan PP 82/2019"
      Dan santunan kematian JKK sebesar Rp20.000.000 berdasarkan "PP 44/2015 Lampiran III sebagaimana diubah dengan PP 82/2019"
      Dan biaya pemakaman JKK sebesar Rp10.000.000 berdasarkan "PP 44/2015 Pasal 25 ayat (2) huruf b sebagaimana diubah dengan PP 82/2019"
      Dan santunan berkala JKK sebesar Rp12.000.000 berdasarkan "PP 44/2015 Pasal 25 ayat (2) huruf c sebagaimana diubah dengan PP 82/2019"

    Skenario: Upah yang belum diketahui
      Diketahui seorang nelayan
      Ketika ia meninggal karena kecelakaan kerja pada 24 Agustus 2024
      Tetapi "upah atau dasar iuran sebulan" tidak diketahui
      Maka santunan kematian JKK belum dapat ditentukan karena belum diketahui "upah atau dasar iuran sebulan"
      # 48 x Rp1.000.000.000, batas upah yang diterima
      Dan santunan kematian JKK paling sedikit Rp20.000.000 dan paling banyak Rp48.000.000.000
      Tetapi biaya pemakaman JKK sebesar Rp10.000.000 berdasarkan "PP 44/2015 Pasal 25 ayat (2) huruf b"

    Skenario: Sebelum PP 44/2015 berlaku tidak ada ketentuan
      Diketahui seorang nelayan
      Ketika ia meninggal karena kecelakaan kerja pada 30 Juni 2015
      Maka hak atas santunan kematian karena kecelakaan kerja (JKK) tidak diatur
      Dan santunan kematian JKK tidak diatur melalui "hak atas santunan kematian karena kecelakaan kerja (JKK)"

    Skenario: Pada hari pertama PP 44/2015 berlaku
      Diketahui seorang nelayan:
        | tanggal pendaftaran | 1 Januari 2015 |
      Ketika ia meninggal karena kecelakaan kerja pada 1 Juli 2015
      Maka hak atas santunan kematian karena kecelakaan kerja (JKK): ya, berdasarkan "PP 44/2015 Pasal 25 ayat (1)" sebelum diubah
      Dan santunan kematian JKK sebesar Rp48.000.000 berdasarkan "PP 44/2015 Pasal 25 ayat (2) huruf a" sebelum diubah
      Dan biaya pemakaman JKK sebesar Rp3.000.000 berdasarkan "PP 44/2015 Pasal 25 ayat (2) huruf b" sebelum diubah
      Dan santunan berkala JKK sebesar Rp4.800.000 berdasarkan "PP 44/2015 Pasal 25 ayat (2) huruf c" sebelum diubah
      Dan beasiswa pendidikan anak terbuka: ya, berdasarkan "PP 44/2015 Pasal 25 ayat (2) huruf d" sebelum diubah

  @pp-44-2015-pasal-1
  Aturan: Kecelakaan kerja terjadi dalam hubungan kerja (Pasal 1)

    Skenario konsep: Pekerja di luar badan ad hoc
      Diketahui seorang nelayan:
        | sebab kematian | <sebab> |
      Ketika ia meninggal pada 24 Agustus 2024
      Maka kematian karena kecelakaan kerja: <hasil>, berdasarkan "PP 44/2015 Pasal 1"

      Contoh:
        | sebab            | hasil |
        | kecelakaan_kerja | ya    |
        | sakit            | tidak |
        | kecelakaan_lain  | tidak |
        | sebab_lain       | tidak |

    Skenario konsep: Tidak satu kelompok pun di luar badan ad hoc memerlukan masa tugas
      Diketahui seorang <pekerja>
      Ketika ia meninggal karena kecelakaan kerja pada 24 Agustus 2024
      Maka kematian karena kecelakaan kerja: ya, berdasarkan "PP 44/2015 Pasal 1"

      Contoh:
        | pekerja               |
        | nelayan               |
        | ketua RT              |
        | kader                 |
        | anggota linmas        |
        | tenaga kebersihan DLH |
        | marbot                |

    @kepkpu-476-2022 @kepkpu-476-2022-kecelakaan-dalam-masa-tugas
    Skenario konsep: Anggota badan ad hoc dalam masa tugasnya
      Diketahui seorang anggota <badan>
      Ketika ia meninggal karena kecelakaan kerja pada <tanggal>
      Maka kecelakaan terjadi dalam masa tugas: ya, berdasarkan "Keputusan KPU 476/2022 pasal yang belum diketahui nomornya (kecelakaan-dalam-masa-tugas)"
      Dan kematian karena kecelakaan kerja: ya, berdasarkan "PP 44/2015 Pasal 1"

      Contoh: hari pertama dan hari terakhir
        | badan        | tanggal          |
        | PPS Pemilu   | 17 Januari 2023  |
        | PPS Pemilu   | 4 April 2024     |
        | KPPS Pemilu  | 25 Januari 2024  |
        | KPPS Pemilu  | 23 Februari 2024 |
        | PPS Pilkada  | 26 Mei 2024      |
        | PPS Pilkada  | 27 Januari 2025  |
        | KPPS Pilkada | 7 November 2024  |
        | KPPS Pilkada | 8 Desember 2024  |

      Contoh: Panwaslu Kelurahan, menurut keputusan pengangkatannya
        | badan                      | tanggal         |
        | Panwaslu Kelurahan Pilkada | 2 Juni 2024     |
        | Panwaslu Kelurahan Pilkada | 27 Januari 2025 |

    @kepkpu-476-2022 @kepkpu-476-2022-kecelakaan-dalam-masa-tugas
    Skenario konsep: Sehari di luar masa tugas bergantung pada tafsir
      Diketahui seorang anggota <badan>
      Ketika ia meninggal karena kecelakaan kerja pada <tanggal>
      Maka kecelakaan terjadi dalam masa tugas: tidak, berdasarkan "Keputusan KPU 476/2022 pasal yang belum diketahui nomornya (kecelakaan-dalam-masa-tugas)"
      Dan kematian karena kecelakaan kerja belum dapat ditentukan dan bergantung pada tafsir:
        | iuran_tanpa_tugas | hasil | berdasarkan        |
        | ikut_iuran        | ya    | PP 44/2015 Pasal 1 |
        | ikut_tugas        | tidak | PP 44/2015 Pasal 1 |

      Contoh:
        | badan        | tanggal          |
        | PPS Pemilu   | 16 Januari 2023  |
        | PPS Pemilu   | 5 April 2024     |
        | KPPS Pemilu  | 24 Januari 2024  |
        | KPPS Pemilu  | 26 Februari 2024 |
        | PPS Pilkada  | 25 Mei 2024      |
        | PPS Pilkada  | 28 Januari 2025  |
        | KPPS Pilkada | 6 November 2024  |
        | KPPS Pilkada | 9 Desember 2024  |

      Contoh: Panwaslu Kelurahan, menurut keputusan pengangkatannya
        | badan                      | tanggal         |
        | Panwaslu Kelurahan Pilkada | 1 Juni 2024     |
        | Panwaslu Kelurahan Pilkada | 28 Januari 2025 |

    @kepkpu-476-2022 @kepkpu-476-2022-kecelakaan-dalam-masa-tugas
    Skenario konsep: KPPS Pemilu sesudah 23 Februari 2024 mengikuti keputusan pengangkatannya
      Diketahui seorang anggota KPPS Pemilu:
        | tanggal selesai tugas menurut keputusan pengangkatan | <selesai> |
      Ketika ia meninggal karena kecelakaan kerja pada <tanggal>
      Maka kecelakaan terjadi dalam masa tugas: <hasil>, berdasarkan "Keputusan KPU 476/2022 pasal yang belum diketahui nomornya (kecelakaan-dalam-masa-tugas)"

      Contoh:
        | selesai          | tanggal          | hasil |
        | 25 Februari 2024 | 24 Februari 2024 | ya    |
        | 25 Februari 2024 | 25 Februari 2024 | ya    |
        | 23 Februari 2024 | 24 Februari 2024 | tidak |
        | 29 Februari 2024 | 26 Februari 2024 | tidak |

    @kepkpu-476-2022 @kepkpu-476-2022-kecelakaan-dalam-masa-tugas
    Skenario konsep: Keputusan pengangkatan tidak memperpanjang masa tugas badan lain
      Diketahui seorang badan ad hoc KPU:
        | badan ad hoc                                         | <badan>     |
        | pemilu atau pemilihan yang ditugaskan                | Pemilu 2024 |
        | tanggal selesai tugas menurut keputusan pengangkatan | <selesai>   |
      Ketika ia meninggal karena kecelakaan kerja pada <tanggal>
      Maka kecelakaan terjadi dalam masa tugas: tidak, berdasarkan "Keputusan KPU 476/2022 pasal yang belum diketahui nomornya (kecelakaan-dalam-masa-tugas)"

      Contoh:
        | badan          | selesai          | tanggal          |
        | ketertiban_tps | 25 Februari 2024 | 24 Februari 2024 |
        | Pantarlih      | 31 Maret 2023    | 13 Maret 2023    |

    @kepkpu-476-2022 @kepkpu-476-2022-kecelakaan-dalam-masa-tugas
    Skenario: Orang yang tidak sedang diangkat tidak mempunyai masa tugas
      Diketahui seorang badan ad hoc Bawaslu:
        | badan ad hoc                                         | pkd             |
        | pemilu atau pemilihan yang ditugaskan                | tidak ada       |
        | tanggal mulai tugas menurut keputusan pengangkatan   | 2 Juni 2024     |
        | tanggal selesai tugas menurut keputusan pengangkatan | 27 Januari 2025 |
      Ketika ia meninggal karena kecelakaan kerja pada 24 Agustus 2024
      Maka kecelakaan terjadi dalam masa tugas: tidak, berdasarkan "Keputusan KPU 476/2022 pasal yang belum diketahui nomornya (kecelakaan-dalam-masa-tugas)"

    @kepkpu-476-2022 @kepkpu-476-2022-kecelakaan-dalam-masa-tugas
    Skenario: Kecelakaan PPS pada April 2024, sesudah masa tugas tetapi dalam bulan yang dibayar
      Diketahui seorang anggota PPS Pemilu
      Ketika ia meninggal karena kecelakaan kerja pada 10 April 2024
      # 48 x Rp1.300.000
      Maka santunan kematian JKK belum dapat ditentukan dan bergantung pada tafsir:
        | iuran_tanpa_tugas | hasil          | berdasarkan                              |
        | ikut_iuran        | Rp62.400.000   | PP 44/2015 Pasal 25 ayat (2) huruf a     |
        | ikut_tugas        | tidak terutang | PP 44/2015 Pasal 25 ayat (1)             |
      Dan santunan sekaligus JKM belum dapat ditentukan dan bergantung pada tafsir:
        | iuran_tanpa_tugas | hasil          | berdasarkan                              |
        | ikut_iuran        | tidak terutang | PP 44/2015 Pasal 34 ayat (1)             |
        | ikut_tugas        | Rp20.000.000   | PP 44/2015 Pasal 34 ayat (1) huruf a     |
