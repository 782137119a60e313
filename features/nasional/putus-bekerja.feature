# language: id
# "Santunan putus bekerja" bukan nama manfaat JKK atau JKM. Yang paling dekat: JKP (penerima upah yang
# mengalami PHK), JHT (peserta yang berhenti bekerja), dan JP (pada usia pensiun).
Fitur: Kehilangan pekerjaan bagi kelompok yang dibantu kota, menurut hukum nasional

  @pp-37-2021-penerima
  Aturan: Kelompok bukan penerima upah tidak mempunyai JKP

    Skenario konsep: Berhenti dari pekerjaannya
      Diketahui seorang <pekerja>:
        | sebab berhenti bekerja | <sebab> |
      Ketika ia berhenti bekerja pada <tanggal>
      Dan ia mengajukan JKP pada <tanggal>
      Maka hak atas jaminan kehilangan pekerjaan (JKP): tidak, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"
      Dan penjelasan hak atas jaminan kehilangan pekerjaan (JKP) memuat "huruf b"
      Dan penjelasan hak atas jaminan kehilangan pekerjaan (JKP) memuat "segmen kepesertaan yang terdaftar"
      Dan jumlah uang tunai JKP tidak terutang berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"

      Contoh: sebelum PP 6/2025
        | pekerja        | sebab            | tanggal         |
        | ketua RT       | akhir_masa_tugas | 24 Agustus 2024 |
        | kader          | akhir_masa_tugas | 24 Agustus 2024 |
        | nelayan        | berhenti_usaha   | 24 Agustus 2024 |
        | anggota linmas | akhir_masa_tugas | 24 Agustus 2024 |
        | marbot         | phk              | 24 Agustus 2024 |

      Contoh: sesudah PP 6/2025
        | pekerja        | sebab             | tanggal       |
        | ketua RT       | mengundurkan_diri | 31 Maret 2026 |
        | kader          | akhir_masa_tugas  | 31 Maret 2026 |
        | nelayan        | berhenti_usaha    | 31 Maret 2026 |
        | anggota linmas | akhir_masa_tugas  | 31 Maret 2026 |

    Skenario konsep: Didaftarkan sebagai penerima upah tanpa perjanjian kerja tidak mengubahnya
      Diketahui seorang <pekerja>:
        | segmen kepesertaan yang terdaftar | ppu              |
        | perjanjian kerja yang berakhir    | tidak ada        |
        | sebab berhenti bekerja            | akhir_masa_tugas |
      Ketika ia berhenti bekerja pada 31 Maret 2026
      Dan ia mengajukan JKP pada 31 Maret 2026
      Maka hak atas jaminan kehilangan pekerjaan (JKP): tidak, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"
      Dan penjelasan hak atas jaminan kehilangan pekerjaan (JKP) memuat "perjanjian kerja yang berakhir"

      Contoh:
        | pekerja        |
        | ketua RT       |
        | kader          |
        | anggota linmas |

  @pp-37-2021-karena-phk
  Aturan: Akhir masa tugas badan ad hoc bukan PHK

    # Dianggap memenuhi semua syarat lain: sebabnya saja yang menggagalkan.
    Skenario konsep: Masa tugas berakhir
      Diketahui seorang pekerja perusahaan:
        | kelompok pekerja               | <kelompok>       |
        | badan ad hoc                   | <badan>          |
        | perjanjian kerja yang berakhir | pkwt             |
        | sebab berhenti bekerja         | akhir_masa_tugas |
      Ketika ia berhenti bekerja pada <tanggal>
      Dan ia mengajukan JKP pada <tanggal>
      Maka berhenti bekerja karena PHK: tidak, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (karena-phk) ayat (3)"
      Dan hak atas jaminan kehilangan pekerjaan (JKP): tidak, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"
      Dan penjelasan hak atas jaminan kehilangan pekerjaan (JKP) memuat "huruf f"

      Contoh:
        | kelompok      | badan     | tanggal          |
        | adhoc_kpu     | ppk       | 4 April 2024     |
        | adhoc_kpu     | kpps      | 25 Februari 2024 |
        | adhoc_kpu     | pps       | 27 Januari 2025  |
        | adhoc_bawaslu | ptps      | 4 Desember 2024  |
        | adhoc_bawaslu | panwascam | 31 Maret 2025    |

    @pp-37-2021-pasal-19
    Skenario: KPPS yang bertugas sebulan tidak mungkin mencapai masa iur 12 bulan
      Diketahui seorang anggota KPPS Pemilu:
        | sebab berhenti bekerja                        | akhir_masa_tugas |
        | masa iur JKP dalam 24 bulan sebelum PHK       | 1 bulan          |
        | masa iur JKP berturut-turut sampai dengan PHK | 1 bulan          |
      Ketika ia berhenti bekerja pada 25 Februari 2024
      Dan ia mengajukan JKP pada 1 Maret 2024
      Maka masa iur JKP mencukupi: tidak, berdasarkan "PP 37/2021 Pasal 19"
      Dan hak atas jaminan kehilangan pekerjaan (JKP): tidak, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"

  @pp-37-2021-penerima
  Aturan: Tenaga kebersihan DLH adalah penerima upah, tetapi yang dibayar hanya JKK dan JKM

    @pp-37-2021-pasal-19
    Skenario: Tanpa iuran JKP tidak ada JKP
      Diketahui seorang tenaga kebersihan DLH:
        | perjanjian kerja yang berakhir                | pkwt    |
        | masa iur JKP dalam 24 bulan sebelum PHK       | 0 bulan |
        | masa iur JKP berturut-turut sampai dengan PHK | 0 bulan |
      Ketika ia mengalami PHK pada 10 Maret 2025
      Dan ia mengajukan JKP pada 2 April 2025
      Maka hak atas jaminan kehilangan pekerjaan (JKP): tidak, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"
      Dan penjelasan hak atas jaminan kehilangan pekerjaan (JKP) memuat "huruf e"

    @perpres-109-2013-pasal-6
    Skenario: Diikutsertakan dalam semua program oleh dinas, penahapannya tidak diatur
      Diketahui seorang pekerja perusahaan:
        | kelompok pekerja    | kebersihan_dlh       |
        | jenis pemberi kerja | penyelenggara_negara |
      Ketika ia mengalami PHK pada 10 Maret 2025
      Dan ia mengajukan JKP pada 2 April 2025
      Maka hak atas jaminan kehilangan pekerjaan (JKP) tidak diatur melalui "skala usaha pemberi kerja"

    Skenario: Dipekerjakan perusahaan penyedia jasa yang membayar semua program
      Diketahui seorang pekerja perusahaan:
        | kelompok pekerja               | kebersihan_dlh |
        | perjanjian kerja yang berakhir | pkwt           |
        | upah atau dasar iuran sebulan  | Rp5.128.084    |
      Ketika ia mengalami PHK pada 10 Maret 2025
      Dan ia mengajukan JKP pada 2 April 2025
      Maka hak atas jaminan kehilangan pekerjaan (JKP): ya, berdasarkan "PP 37/2021 pasal yang belum diketahui nomornya (penerima)"
      Dan jumlah uang tunai JKP sebesar Rp18.000.000 berdasarkan "PP 37/2021 Pasal 21 ayat (3)"

  @pp-46-2015-pembayaran
  Aturan: Yang dapat memberi uang ketika berhenti bekerja adalah JHT yang diikuti atas biaya sendiri

    Skenario konsep: Ikut JHT atas biaya sendiri
      Diketahui seorang <pekerja>:
        | sebab berhenti bekerja   | <sebab>     |
        | diikutsertakan dalam JHT | ya          |
        | saldo JHT                | Rp1.310.000 |
      Ketika ia meminta JHT pada 2 April 2026
      Maka JHT dapat dibayarkan: ya, berdasarkan "PP 46/2015 pasal yang belum diketahui nomornya (pembayaran) ayat (1)"
      Dan JHT yang dibayarkan sebesar Rp1.310.000 berdasarkan "PP 46/2015 pasal yang belum diketahui nomornya (pembayaran) ayat (4)"

      Contoh:
        | pekerja        | sebab            |
        | nelayan        | berhenti_usaha   |
        | ketua RT       | akhir_masa_tugas |
        | kader          | akhir_masa_tugas |
        | anggota linmas | akhir_masa_tugas |

    @pp-46-2015-peserta
    Skenario konsep: Bantuan iuran kota hanya JKK dan JKM
      Diketahui seorang <pekerja>:
        | sebab berhenti bekerja   | <sebab> |
        | diikutsertakan dalam JHT | tidak   |
      Ketika ia meminta JHT pada 2 April 2026
      Maka JHT dapat dibayarkan: tidak, berdasarkan "PP 46/2015 pasal yang belum diketahui nomornya (pembayaran) ayat (1)"
      Dan JHT yang dibayarkan tidak terutang berdasarkan "PP 46/2015 pasal yang belum diketahui nomornya (pembayaran) ayat (1)"

      Contoh:
        | pekerja               | sebab            |
        | nelayan               | berhenti_usaha   |
        | ketua RT              | akhir_masa_tugas |
        | kader                 | akhir_masa_tugas |
        | anggota linmas        | akhir_masa_tugas |
        | anggota KPPS Pemilu   | akhir_masa_tugas |
        | tenaga kebersihan DLH | kontrak_berakhir |

  @pp-45-2015-peserta
  Aturan: JP hanya bagi penerima upah

    Skenario konsep: Bukan penerima upah
      Diketahui seorang <pekerja>:
        | sebab berhenti bekerja | <sebab> |
      Ketika ia meminta JP pada 2 April 2026
      Maka bentuk manfaat jaminan pensiun (JP) tidak terutang berdasarkan "PP 45/2015 pasal yang belum diketahui nomornya (peserta)"

      Contoh:
        | pekerja        | sebab            |
        | nelayan        | berhenti_usaha   |
        | ketua RT       | akhir_masa_tugas |
        | kader          | akhir_masa_tugas |
        | anggota linmas | akhir_masa_tugas |
