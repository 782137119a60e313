# language: id
@riwayat
Fitur: Fakta yang diturunkan dari riwayat pembayaran, pendaftaran, dan penetapan

  Aturan: Masa iur dihitung dari bulan yang dibayar sampai dengan bulan meninggal

    Skenario: Tiga puluh enam bulan berturut-turut membuka beasiswa
      Diketahui seorang nelayan menurut riwayatnya
      Dan daftar pembayaran iuran:
        | bulan iuran yang dibayar             | tanggal pembayaran |
        | Agustus 2021 sampai dengan Juli 2024 | setiap tanggal 2   |
      Ketika ia meninggal karena sakit pada 3 Juli 2024
      Maka beasiswa pendidikan anak terbuka: ya, berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf d"
      Dan penjelasan beasiswa pendidikan anak terbuka memuat "masa iur: 3 tahun, dihitung dari riwayat pembayaran iuran" dan "Agustus 2021 sampai dengan Juli 2024"

    Skenario: Tiga puluh lima bulan tidak membuka beasiswa
      Diketahui seorang nelayan menurut riwayatnya
      Dan daftar pembayaran iuran:
        | bulan iuran yang dibayar               | tanggal pembayaran |
        | September 2021 sampai dengan Juli 2024 | setiap tanggal 2   |
      Ketika ia meninggal karena sakit pada 3 Juli 2024
      Maka beasiswa pendidikan anak terbuka: tidak, berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf d"

    Skenario: Bulan sesudah bulan meninggal tidak ikut dihitung
      Diketahui seorang nelayan menurut riwayatnya
      Dan daftar pembayaran iuran:
        | bulan iuran yang dibayar                  | tanggal pembayaran |
        | September 2021 sampai dengan Agustus 2024 | 2 Juli 2024        |
      Ketika ia meninggal karena sakit pada 3 Juli 2024
      Maka beasiswa pendidikan anak terbuka: tidak, berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf d"

    Skenario: Satu bulan yang dibayar dua kali dihitung satu kali
      Diketahui seorang nelayan menurut riwayatnya
      Dan daftar pembayaran iuran:
        | bulan iuran yang dibayar               | tanggal pembayaran |
        | September 2021 sampai dengan Juli 2024 | setiap tanggal 2   |
        | Juli 2024                              | 1 Juli 2024        |
      Ketika ia meninggal karena sakit pada 3 Juli 2024
      Maka beasiswa pendidikan anak terbuka: tidak, berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf d"

    Skenario: Iuran yang dibayar sesudah meninggal tidak dihitung dan tidak pula diabaikan
      Diketahui seorang nelayan menurut riwayatnya:
        | kepesertaan aktif pada tanggal peristiwa | ya        |
        | masa iur sejak kepesertaan dilanjutkan   | tidak ada |
      Dan daftar pembayaran iuran:
        | bulan iuran yang dibayar             | tanggal pembayaran |
        | Agustus 2021 sampai dengan Juni 2024 | setiap tanggal 2   |
        | Juli 2024                            | 4 Juli 2024        |
      Ketika ia meninggal karena sakit pada 3 Juli 2024
      Maka beasiswa pendidikan anak terbuka belum dapat ditentukan karena belum diketahui "masa iur"
      Dan penjelasan beasiswa pendidikan anak terbuka memuat "belum diturunkan: Juli 2024 baru dibayar sesudah tanggal meninggal (3 Juli 2024)"

    Skenario: Yang dibayar sesudah meninggal boleh dinyatakan ikut dihitung
      Diketahui seorang nelayan menurut riwayatnya:
        | kepesertaan aktif pada tanggal peristiwa | ya        |
        | masa iur sejak kepesertaan dilanjutkan   | tidak ada |
        | masa iur                                 | 36 bulan  |
      Dan daftar pembayaran iuran:
        | bulan iuran yang dibayar             | tanggal pembayaran |
        | Agustus 2021 sampai dengan Juni 2024 | setiap tanggal 2   |
        | Juli 2024                            | 4 Juli 2024        |
      Ketika ia meninggal karena sakit pada 3 Juli 2024
      Maka beasiswa pendidikan anak terbuka: ya, berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf d"

    Skenario: Masa iur yang dinyatakan sama dengan riwayatnya diterima
      Diketahui seorang nelayan menurut riwayatnya:
        | masa iur | 35 bulan |
      Dan daftar pembayaran iuran:
        | bulan iuran yang dibayar               | tanggal pembayaran |
        | September 2021 sampai dengan Juli 2024 | setiap tanggal 2   |
      Ketika ia meninggal karena sakit pada 3 Juli 2024
      Maka beasiswa pendidikan anak terbuka: tidak, berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf d"

    Skenario: Riwayat yang belum lengkap tidak menurunkan masa iur
      Diketahui seorang nelayan menurut riwayatnya:
        | kepesertaan aktif pada tanggal peristiwa | ya        |
        | masa iur sejak kepesertaan dilanjutkan   | tidak ada |
      Dan sebagian daftar pembayaran iuran:
        | bulan iuran yang dibayar             | tanggal pembayaran |
        | Agustus 2021 sampai dengan Juli 2024 | setiap tanggal 2   |
      Ketika ia meninggal karena sakit pada 3 Juli 2024
      Maka beasiswa pendidikan anak terbuka belum dapat ditentukan karena belum diketahui "masa iur"
      Dan penjelasan beasiswa pendidikan anak terbuka memuat "belum diturunkan: riwayat pembayaran iuran belum lengkap"

    Skenario: Tanpa tanggal pembayaran tidak diketahui apakah dibayar sebelum meninggal
      Diketahui seorang nelayan menurut riwayatnya:
        | kepesertaan aktif pada tanggal peristiwa | ya        |
        | masa iur sejak kepesertaan dilanjutkan   | tidak ada |
      Dan daftar pembayaran iuran:
        | bulan iuran yang dibayar             |
        | Agustus 2021 sampai dengan Juli 2024 |
      Ketika ia meninggal karena sakit pada 3 Juli 2024
      Maka beasiswa pendidikan anak terbuka belum dapat ditentukan karena belum diketahui "masa iur"

    Skenario: Tanpa riwayat masa iur ditanyakan, atau riwayatnya
      Diketahui seorang nelayan menurut riwayatnya:
        | kepesertaan aktif pada tanggal peristiwa | ya        |
        | masa iur sejak kepesertaan dilanjutkan   | tidak ada |
      Ketika ia meninggal karena sakit pada 3 Juli 2024
      Maka beasiswa pendidikan anak terbuka belum dapat ditentukan karena belum diketahui "masa iur"
      Dan penjelasan beasiswa pendidikan anak terbuka memuat "atau riwayat pembayaran iuran"

  Aturan: Kepesertaan aktif bila bulan peristiwa dibayar paling lambat pada tanggal peristiwa

    Skenario konsep: Hari pembayaran terhadap hari meninggal
      Diketahui seorang nelayan menurut riwayatnya
      Dan daftar pembayaran iuran:
        | bulan iuran yang dibayar              | tanggal pembayaran |
        | Februari 2024 sampai dengan Juli 2024 | setiap tanggal 10  |
        | Agustus 2024                          | <dibayar>          |
      Ketika ia meninggal karena sakit pada 24 Agustus 2024
      Maka hak atas jaminan kematian (JKM): ya, berdasarkan "PP 44/2015 Pasal 34 ayat (1)"
      Dan penjelasan hak atas jaminan kematian (JKM) memuat "Agustus 2024 dibayar <dibayar>"

      Contoh:
        | dibayar         |
        | 1 Agustus 2024  |
        | 24 Agustus 2024 |

    Skenario: Dibayar sehari sesudah meninggal, keaktifan harus dinyatakan
      Diketahui seorang nelayan menurut riwayatnya
      Dan daftar pembayaran iuran:
        | bulan iuran yang dibayar              | tanggal pembayaran |
        | Februari 2024 sampai dengan Juli 2024 | setiap tanggal 10  |
        | Agustus 2024                          | 25 Agustus 2024    |
      Dan daftar pendaftaran kepesertaan:
        | segmen menurut pendaftaran | tanggal mulai kepesertaan | tanggal akhir kepesertaan |
        | bpu                        | 1 Februari 2024           | tidak ada                 |
      Dan tafsir "tunggakan_bpu" dibaca "putus_seketika"
      Ketika ia meninggal karena sakit pada 24 Agustus 2024
      Maka hak atas jaminan kematian (JKM) belum dapat ditentukan karena belum diketahui "kepesertaan aktif pada tanggal peristiwa"

    Skenario: Kecelakaan kerja dinilai pada tanggal kecelakaan, bukan tanggal meninggal
      Diketahui seorang tenaga kebersihan DLH menurut riwayatnya:
        | tanggal kecelakaan kerja | 20 Juni 2024 |
      Dan daftar pembayaran iuran:
        | bulan iuran yang dibayar              | tanggal pembayaran |
        | Februari 2024 sampai dengan Juni 2024 | setiap tanggal 10  |
      Ketika ia meninggal pada 5 Juli 2024:
        | sebab kematian | kecelakaan_kerja |
      Maka hak atas santunan kematian karena kecelakaan kerja (JKK): ya, berdasarkan "PP 44/2015 Pasal 25 ayat (1)"
      Dan penjelasan hak atas santunan kematian karena kecelakaan kerja (JKK) memuat "paling lambat tanggal kecelakaan kerja (20 Juni 2024)"

    Skenario: Kecelakaan pada bulan yang tidak dibayar, walaupun bulan meninggal dibayar
      Diketahui seorang tenaga kebersihan DLH menurut riwayatnya:
        | tanggal kecelakaan kerja | 20 Juni 2024 |
      Dan daftar pendaftaran kepesertaan:
        | segmen menurut pendaftaran | tanggal mulai kepesertaan | tanggal akhir kepesertaan |
        | ppu                        | 1 Februari 2024           | tidak ada                 |
      Dan daftar pembayaran iuran:
        | bulan iuran yang dibayar             | tanggal pembayaran |
        | Februari 2024 sampai dengan Mei 2024 | setiap tanggal 10  |
        | Juli 2024                            | 1 Juli 2024        |
      Ketika ia meninggal pada 5 Juli 2024:
        | sebab kematian | kecelakaan_kerja |
      Maka penjelasan hak atas santunan kematian karena kecelakaan kerja (JKK) memuat "riwayat pembayaran iuran tidak memuat pembayaran untuk Juni 2024"

  Aturan: Tunggakan dihitung mundur dari bulan peristiwa, bulan itu ikut dihitung

    Skenario konsep: Bulan terakhir yang dibayar menentukan tunggakan, dan tafsir menentukan akibatnya
      Diketahui seorang nelayan menurut riwayatnya
      Dan daftar pendaftaran kepesertaan:
        | segmen menurut pendaftaran | tanggal mulai kepesertaan | tanggal akhir kepesertaan |
        | bpu                        | 1 Januari 2024            | tidak ada                 |
      Dan daftar pembayaran iuran:
        | bulan iuran yang dibayar                    | tanggal pembayaran |
        | Januari 2024 sampai dengan <dibayar sampai> | setiap tanggal 10  |
      Dan tafsir "tunggakan_bpu" dibaca "<tafsir>"
      Ketika ia meninggal karena sakit pada 24 Agustus 2024
      Maka hak atas jaminan kematian (JKM): <berhak>, berdasarkan "PP 44/2015 Pasal 34 ayat (1)"

      Contoh: satu, dua, tiga, dan empat bulan
        | dibayar sampai | tafsir                 | berhak |
        | Juli 2024      | putus_seketika         | tidak  |
        | Juni 2024      | kurang_tiga_bulan      | ya     |
        | Mei 2024       | kurang_tiga_bulan      | tidak  |
        | Mei 2024       | paling_lama_tiga_bulan | ya     |
        | April 2024     | paling_lama_tiga_bulan | tidak  |

    Skenario: Belum pernah membayar, tunggakan dihitung sejak bulan pendaftaran
      Diketahui seorang nelayan menurut riwayatnya
      Dan daftar pendaftaran kepesertaan:
        | segmen menurut pendaftaran | tanggal mulai kepesertaan | tanggal akhir kepesertaan |
        | bpu                        | 20 Juli 2024              | tidak ada                 |
      Dan daftar pembayaran iuran kosong
      Dan tafsir "tunggakan_bpu" dibaca "kurang_tiga_bulan"
      Ketika ia meninggal karena sakit pada 24 Agustus 2024
      Maka penjelasan hak atas jaminan kematian (JKM) memuat "Juli 2024 sampai dengan Agustus 2024 tidak dibayar"

    Skenario: Belum pernah membayar ketika kecelakaan terjadi
      Diketahui seorang nelayan menurut riwayatnya:
        | sebab kematian           | tidak ada      |
        | tanggal kecelakaan kerja | 5 Agustus 2024 |
      Dan daftar pendaftaran kepesertaan:
        | segmen menurut pendaftaran | tanggal mulai kepesertaan | tanggal akhir kepesertaan |
        | bpu                        | 20 Juni 2024              | tidak ada                 |
      Dan daftar pembayaran iuran kosong
      Maka penjelasan hak atas jaminan kematian (JKM) memuat "Juni 2024 sampai dengan Agustus 2024 tidak dibayar"

  Aturan: Kepesertaan yang tidak pernah terputus tidak pernah dilanjutkan

    Skenario: Celah empat bulan pasti memutus, dan masa iur sesudahnya dihitung
      Diketahui seorang nelayan menurut riwayatnya
      Dan daftar pembayaran iuran:
        | bulan iuran yang dibayar                 | tanggal pembayaran |
        | Januari 2020 sampai dengan Desember 2022 | setiap tanggal 10  |
        | Mei 2023 sampai dengan Juli 2024         | setiap tanggal 1   |
      Dan tafsir "hitung_ulang" dibaca "dari_nol"
      Ketika ia meninggal karena sakit pada 3 Juli 2024
      Maka beasiswa pendidikan anak terbuka: tidak, berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf d"
      Dan penjelasan beasiswa pendidikan anak terbuka memuat "sejak dilanjutkan: Mei 2023 sampai dengan Juli 2024"

    Skenario: Masa iur sebelum terputus diteruskan menurut bacaan yang lain
      Diketahui seorang nelayan menurut riwayatnya
      Dan daftar pembayaran iuran:
        | bulan iuran yang dibayar                 | tanggal pembayaran |
        | Januari 2020 sampai dengan Desember 2022 | setiap tanggal 10  |
        | Mei 2023 sampai dengan Juli 2024         | setiap tanggal 1   |
      Dan tafsir "hitung_ulang" dibaca "diteruskan"
      Ketika ia meninggal karena sakit pada 3 Juli 2024
      Maka beasiswa pendidikan anak terbuka: ya, berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf d"

    Skenario: Celah satu bulan tidak menentukan apakah kepesertaan terputus
      Diketahui seorang nelayan menurut riwayatnya
      Dan daftar pembayaran iuran:
        | bulan iuran yang dibayar                 | tanggal pembayaran |
        | Januari 2020 sampai dengan Desember 2022 | setiap tanggal 10  |
        | Februari 2023 sampai dengan Juli 2024    | setiap tanggal 1   |
      Dan tafsir "hitung_ulang" dibaca "dari_nol"
      Ketika ia meninggal karena sakit pada 3 Juli 2024
      Maka beasiswa pendidikan anak terbuka belum dapat ditentukan karena belum diketahui "masa iur sejak kepesertaan dilanjutkan"

    Skenario: Celah tiga bulan belum pasti memutus
      Diketahui seorang nelayan menurut riwayatnya
      Dan daftar pembayaran iuran:
        | bulan iuran yang dibayar                 | tanggal pembayaran |
        | Januari 2020 sampai dengan Desember 2022 | setiap tanggal 10  |
        | April 2023 sampai dengan Juli 2024       | setiap tanggal 1   |
      Dan tafsir "hitung_ulang" dibaca "dari_nol"
      Ketika ia meninggal karena sakit pada 3 Juli 2024
      Maka beasiswa pendidikan anak terbuka belum dapat ditentukan karena belum diketahui "masa iur sejak kepesertaan dilanjutkan"

    Skenario: Bulan yang dibayar sesudah meninggal tidak menutup celah
      Diketahui seorang nelayan menurut riwayatnya:
        | masa iur                                 | 36 bulan |
        | kepesertaan aktif pada tanggal peristiwa | ya       |
      Dan daftar pembayaran iuran:
        | bulan iuran yang dibayar             | tanggal pembayaran |
        | Agustus 2021 sampai dengan Juni 2024 | setiap tanggal 10  |
        | Juli 2024                            | 4 Juli 2024        |
      Dan tafsir "hitung_ulang" dibaca "dari_nol"
      Ketika ia meninggal karena sakit pada 3 Juli 2024
      Maka beasiswa pendidikan anak terbuka belum dapat ditentukan karena belum diketahui "masa iur sejak kepesertaan dilanjutkan"

  Aturan: Tanggal yang menentukan menurut sebab kematian

    Skenario konsep: PPU sampai akhir Juni, BPU sejak Juli, meninggal pada Juli
      Diketahui seorang tenaga kebersihan DLH menurut riwayatnya:
        | sebab kematian           | <sebab>      |
        | tanggal kecelakaan kerja | <kecelakaan> |
      Dan daftar pendaftaran kepesertaan:
        | segmen menurut pendaftaran | tanggal mulai kepesertaan | tanggal akhir kepesertaan |
        | ppu                        | 1 Februari 2024           | 30 Juni 2024              |
        | bpu                        | 1 Juli 2024               | tidak ada                 |
      Dan daftar pembayaran iuran:
        | bulan iuran yang dibayar             | tanggal pembayaran |
        | Februari 2024 sampai dengan Mei 2024 | setiap tanggal 10  |
        | Juli 2024                            | 1 Juli 2024        |
      Ketika ia meninggal pada 5 Juli 2024
      Maka penjelasan santunan sekaligus JKM memuat "segmen kepesertaan yang terdaftar: <segmen>" dan "tanggal pendaftaran: <terdaftar>"
      Dan penjelasan santunan sekaligus JKM memuat "kepesertaan aktif pada tanggal peristiwa: <aktif>" dan "sampai dengan bulan peristiwa: <tunggakan>"

      Contoh: menurut tanggal kecelakaan
        | sebab            | kecelakaan   | segmen                    | terdaftar       | aktif         | tunggakan          |
        | kecelakaan_kerja | 20 Juni 2024 | penerima upah (PPU)       | 1 Februari 2024 | tidak, karena | 1 bulan, dihitung  |
        | tidak ada        | 20 Juni 2024 | penerima upah (PPU)       | 1 Februari 2024 | tidak, karena | 1 bulan, dihitung  |
        | kecelakaan_kerja | 2 Juli 2024  | bukan penerima upah (BPU) | 1 Juli 2024     | ya, karena    | tidak ada, menurut |

      Contoh: menurut tanggal meninggal
        | sebab           | kecelakaan   | segmen                    | terdaftar   | aktif      | tunggakan          |
        | sakit           | 20 Juni 2024 | bukan penerima upah (BPU) | 1 Juli 2024 | ya, karena | tidak ada, menurut |
        | kecelakaan_lain | 20 Juni 2024 | bukan penerima upah (BPU) | 1 Juli 2024 | ya, karena | tidak ada, menurut |
        | sebab_lain      | 20 Juni 2024 | bukan penerima upah (BPU) | 1 Juli 2024 | ya, karena | tidak ada, menurut |

    Skenario: Sebab yang masih diperiksa, kecelakaan dan kematian pada hari yang sama
      Diketahui seorang nelayan menurut riwayatnya:
        | sebab kematian           | diperiksa   |
        | tanggal kecelakaan kerja | 5 Juli 2024 |
      Dan daftar pendaftaran kepesertaan:
        | segmen menurut pendaftaran | tanggal mulai kepesertaan | tanggal akhir kepesertaan |
        | bpu                        | 1 Februari 2024           | tidak ada                 |
      Dan daftar pembayaran iuran:
        | bulan iuran yang dibayar              | tanggal pembayaran |
        | Februari 2024 sampai dengan Juli 2024 | setiap tanggal 1   |
      Ketika ia meninggal pada 5 Juli 2024
      Maka penjelasan santunan sekaligus JKM memuat "segmen kepesertaan yang terdaftar: bukan penerima upah (BPU)" dan "tanggal pendaftaran: 1 Februari 2024"
      Dan penjelasan santunan sekaligus JKM memuat "kepesertaan aktif pada tanggal peristiwa: ya, karena" dan "sampai dengan bulan peristiwa: tidak ada, menurut"

    Skenario: Sebab yang masih diperiksa, kecelakaan mendahului kematian
      Diketahui seorang nelayan menurut riwayatnya:
        | sebab kematian                | diperiksa         |
        | tanggal kecelakaan kerja      | 20 Juni 2024      |
        | keadaan terjadinya kecelakaan | di_luar_pekerjaan |
      Dan daftar pendaftaran kepesertaan:
        | segmen menurut pendaftaran | tanggal mulai kepesertaan | tanggal akhir kepesertaan |
        | bpu                        | 1 Februari 2024           | tidak ada                 |
      Dan daftar pembayaran iuran:
        | bulan iuran yang dibayar              | tanggal pembayaran |
        | Februari 2024 sampai dengan Juli 2024 | setiap tanggal 1   |
      Ketika ia meninggal pada 5 Juli 2024
      Dan tafsir "tunggakan_bpu" dibaca "putus_seketika"
      Maka hak atas jaminan kematian (JKM) belum dapat ditentukan karena belum diketahui "segmen kepesertaan yang terdaftar", "kepesertaan aktif pada tanggal peristiwa", dan "bulan berturut-turut tanpa iuran sampai dengan bulan peristiwa"
      Dan penjelasan hak atas jaminan kematian (JKM) memuat "belum diturunkan: riwayat tidak menentukannya dalam keadaan ini"

  Aturan: Penetapan yang memuat tanggal atau bulan memberi badan, pemilihan, dan masa tugas

    Skenario konsep: Hari pertama dan hari terakhir penetapan ikut dimuat
      Diketahui seorang badan ad hoc KPU menurut riwayatnya:
        | meninggal karena melaksanakan tugas pemilu atau pemilihan | ya |
      Dan daftar penetapan badan ad hoc:
        | badan ad hoc menurut penetapan | pemilu atau pemilihan menurut penetapan | tanggal mulai menurut penetapan | tanggal selesai menurut penetapan |
        | pps                            | pilkada_2024                            | 26 Mei 2024                     | 27 Januari 2025                   |
      Ketika ia meninggal karena sakit pada <tanggal>
      Maka hak atas santunan KPU: <berhak>, berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima)"

      Contoh:
        | tanggal         | berhak |
        | 25 Mei 2024     | tidak  |
        | 26 Mei 2024     | ya     |
        | 10 Oktober 2024 | ya     |

    Skenario konsep: KPPS Pemilu, lalu PPS Pilkada, meninggal ketika bertugas pada Pilkada
      Diketahui seorang badan ad hoc KPU menurut riwayatnya:
        | sebab kematian           | <sebab>      |
        | tanggal kecelakaan kerja | <kecelakaan> |
        | bulan iuran              | <bulan>      |
      Dan daftar penetapan badan ad hoc:
        | badan ad hoc menurut penetapan | pemilu atau pemilihan menurut penetapan | tanggal mulai menurut penetapan | tanggal selesai menurut penetapan |
        | kpps                           | pemilu_2024                             | 25 Januari 2024                 | 25 Februari 2024                  |
        | pps                            | pilkada_2024                            | 26 Mei 2024                     | 27 Januari 2025                   |
      Ketika ia meninggal pada 1 Juni 2024
      Maka penjelasan hak atas santunan KPU memuat "badan ad hoc: <badan>, menurut riwayat" dan "yang ditugaskan: <pemilihan>, menurut riwayat"
      Dan penjelasan hak atas santunan KPU memuat "tanggal mulai tugas menurut keputusan pengangkatan: <mulai>, menurut riwayat" dan "tanggal selesai tugas menurut keputusan pengangkatan: <selesai>, menurut riwayat"
      Dan penjelasan hak atas santunan KPU memuat "yang memuat <tanggal>"

      Contoh: tanggal kecelakaan
        | sebab            | kecelakaan       | bulan         | badan | pemilihan    | mulai           | selesai          | tanggal                                     |
        | kecelakaan_kerja | 14 Februari 2024 | Juni 2024     | KPPS  | Pemilu 2024  | 25 Januari 2024 | 25 Februari 2024 | tanggal kecelakaan kerja (14 Februari 2024) |
        | diperiksa        | 14 Februari 2024 | Juni 2024     | KPPS  | Pemilu 2024  | 25 Januari 2024 | 25 Februari 2024 | tanggal kecelakaan kerja (14 Februari 2024) |
        | kecelakaan_kerja | 27 Mei 2024      | Februari 2024 | PPS   | Pilkada 2024 | 26 Mei 2024     | 27 Januari 2025  | tanggal kecelakaan kerja (27 Mei 2024)      |

      Contoh: tanggal meninggal
        | sebab           | kecelakaan       | bulan         | badan | pemilihan    | mulai       | selesai         | tanggal                         |
        | sakit           | 14 Februari 2024 | Februari 2024 | PPS   | Pilkada 2024 | 26 Mei 2024 | 27 Januari 2025 | tanggal meninggal (1 Juni 2024) |
        | kecelakaan_lain | 14 Februari 2024 | Februari 2024 | PPS   | Pilkada 2024 | 26 Mei 2024 | 27 Januari 2025 | tanggal meninggal (1 Juni 2024) |
        | sebab_lain      | 14 Februari 2024 | Februari 2024 | PPS   | Pilkada 2024 | 26 Mei 2024 | 27 Januari 2025 | tanggal meninggal (1 Juni 2024) |

      Contoh: bulan iuran
        | sebab     | kecelakaan       | bulan         | badan | pemilihan    | mulai           | selesai          | tanggal                     |
        | tidak ada | 14 Februari 2024 | Juni 2024     | PPS   | Pilkada 2024 | 26 Mei 2024     | 27 Januari 2025  | bulan iuran (Juni 2024)     |
        | tidak ada | 27 Mei 2024      | Februari 2024 | KPPS  | Pemilu 2024  | 25 Januari 2024 | 25 Februari 2024 | bulan iuran (Februari 2024) |

    Skenario: Penetapan kedua yang memuat tanggal meninggal
      Diketahui seorang badan ad hoc KPU menurut riwayatnya:
        | meninggal karena melaksanakan tugas pemilu atau pemilihan | ya |
      Dan daftar penetapan badan ad hoc:
        | badan ad hoc menurut penetapan | pemilu atau pemilihan menurut penetapan | tanggal mulai menurut penetapan | tanggal selesai menurut penetapan |
        | pps                            | pemilu_2024                             | 24 Januari 2023                 | 4 April 2024                      |
        | pps                            | pilkada_2024                            | 26 Mei 2024                     | 27 Januari 2025                   |
      Ketika ia meninggal karena sakit pada 10 Oktober 2024
      Maka penjelasan hak atas santunan KPU memuat "pemilu atau pemilihan yang ditugaskan: Pilkada 2024, menurut riwayat penetapan badan ad hoc ke-2"

    Skenario: Di antara dua penetapan ia tidak sedang diangkat
      Diketahui seorang badan ad hoc KPU menurut riwayatnya:
        | meninggal karena melaksanakan tugas pemilu atau pemilihan | ya |
      Dan daftar penetapan badan ad hoc:
        | badan ad hoc menurut penetapan | pemilu atau pemilihan menurut penetapan | tanggal mulai menurut penetapan | tanggal selesai menurut penetapan |
        | pps                            | pemilu_2024                             | 24 Januari 2023                 | 4 April 2024                      |
        | pps                            | pilkada_2024                            | 26 Mei 2024                     | 27 Januari 2025                   |
      Ketika ia meninggal karena sakit pada 10 Mei 2024
      Maka hak atas santunan KPU: tidak, berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima)"
      Dan penjelasan hak atas santunan KPU memuat "karena tidak ada penetapan badan ad hoc yang memuat tanggal meninggal (10 Mei 2024)"

    Skenario: Bulan iuran dimuat bila satu hari pun dari bulan itu termasuk masa tugas
      Diketahui seorang badan ad hoc KPU menurut riwayatnya
      Dan daftar penetapan badan ad hoc:
        | badan ad hoc menurut penetapan | pemilu atau pemilihan menurut penetapan | tanggal mulai menurut penetapan | tanggal selesai menurut penetapan |
        | pps                            | pilkada_2024                            | 26 Mei 2024                     | 27 Januari 2025                   |
      Ketika ia hidup ketika ditagih iuran untuk bulan Juni 2024
      Maka sumber dana iuran adalah dana hibah KPU (NPHD) berdasarkan "Pasal 9 ayat (4) huruf a"
      Dan penjelasan sumber dana iuran memuat "yang memuat bulan iuran (Juni 2024)"

    Skenario: Bulan iuran sebelum penetapan mana pun
      Diketahui seorang badan ad hoc KPU menurut riwayatnya
      Dan daftar penetapan badan ad hoc:
        | badan ad hoc menurut penetapan | pemilu atau pemilihan menurut penetapan | tanggal mulai menurut penetapan | tanggal selesai menurut penetapan |
        | pps                            | pilkada_2024                            | 26 Mei 2024                     | 27 Januari 2025                   |
      Ketika ia hidup ketika ditagih iuran untuk bulan April 2024
      Maka penjelasan sumber dana iuran memuat "pemilu atau pemilihan yang ditugaskan: tidak ada, karena tidak ada penetapan badan ad hoc yang memuat bulan iuran (April 2024)"

    Skenario: Dua penetapan yang memuat tanggal yang sama dan berbeda isinya tidak menurunkan apa pun
      Diketahui seorang badan ad hoc KPU menurut riwayatnya:
        | meninggal karena melaksanakan tugas pemilu atau pemilihan | ya |
      Dan daftar penetapan badan ad hoc:
        | badan ad hoc menurut penetapan | pemilu atau pemilihan menurut penetapan | tanggal mulai menurut penetapan | tanggal selesai menurut penetapan |
        | pps                            | pilkada_2024                            | 26 Mei 2024                     | 27 Januari 2025                   |
        | kpps                           | pilkada_2024                            | 7 November 2024                 | 8 Desember 2024                   |
      Ketika ia meninggal karena sakit pada 27 November 2024
      Maka hak atas santunan KPU belum dapat ditentukan karena belum diketahui "badan ad hoc", "tanggal mulai tugas menurut keputusan pengangkatan", dan "tanggal selesai tugas menurut keputusan pengangkatan"
      Dan penjelasan hak atas santunan KPU memuat "memuat lebih dari satu kemungkinan pada tanggal meninggal (27 November 2024)"

    Skenario: Dari dua penetapan itu satu dinyatakan
      Diketahui seorang badan ad hoc KPU menurut riwayatnya:
        | meninggal karena melaksanakan tugas pemilu atau pemilihan | ya  |
        | badan ad hoc                                              | pps |
      Dan daftar penetapan badan ad hoc:
        | badan ad hoc menurut penetapan | pemilu atau pemilihan menurut penetapan | tanggal mulai menurut penetapan | tanggal selesai menurut penetapan |
        | pps                            | pilkada_2024                            | 26 Mei 2024                     | 27 Januari 2025                   |
        | kpps                           | pilkada_2024                            | 7 November 2024                 | 8 Desember 2024                   |
      Ketika ia meninggal karena sakit pada 27 November 2024
      Maka hak atas santunan KPU: ya, berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima)"
