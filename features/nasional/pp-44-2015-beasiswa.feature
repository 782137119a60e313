# language: id
Fitur: Beasiswa pendidikan anak menurut PP 44/2015 dan Permenaker 5/2021 Pasal 103

  Aturan: Kematian yang membuka beasiswa

    @pp-44-2015-pasal-34
    Skenario konsep: Kematian biasa menuntut masa iur tiga tahun, sebelum PP 82/2019 lima tahun
      Diketahui seorang kader:
        | tanggal pendaftaran | 1 Januari 2012 |
        | masa iur            | <masa iur>     |
      Ketika ia meninggal karena sakit pada <tanggal>
      Maka beasiswa pendidikan anak terbuka: <hasil>, berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf d"

      Contoh:
        | tanggal         | masa iur         | hasil |
        | 3 Juni 2024     | 35 bulan         | tidak |
        | 3 Juni 2024     | 36 bulan         | ya    |
        | 3 Juni 2024     | 2 tahun 11 bulan | tidak |
        | 3 Juni 2024     | 3 tahun          | ya    |
        | 2 Desember 2019 | 35 bulan         | tidak |
        | 2 Desember 2019 | 36 bulan         | ya    |
        | 1 Desember 2019 | 36 bulan         | tidak |
        | 1 Desember 2019 | 59 bulan         | tidak |
        | 1 Desember 2019 | 60 bulan         | ya    |
        | 1 Juli 2015     | 59 bulan         | tidak |
        | 1 Juli 2015     | 60 bulan         | ya    |

    @pp-44-2015-pasal-25
    Skenario konsep: Kecelakaan kerja tidak menuntut masa iur
      Diketahui seorang kader:
        | tanggal pendaftaran | <daftar>   |
        | masa iur            | <masa iur> |
      Ketika ia meninggal karena kecelakaan kerja pada 3 Juni 2024
      Maka beasiswa pendidikan anak terbuka: ya, berdasarkan "PP 44/2015 Pasal 25 ayat (2) huruf d"

      Contoh:
        | daftar      | masa iur |
        | 1 Juni 2024 | 0 bulan  |
        | 1 Juli 2021 | 35 bulan |

    @pp-44-2015-pasal-34 @pp-44-2015-jumlah-beasiswa
    Skenario: Kepesertaan yang tidak aktif tidak membuka beasiswa
      Diketahui seorang kader:
        | tanggal pendaftaran                      | 1 Januari 2012 |
        | masa iur                                 | 60 bulan       |
        | kepesertaan aktif pada tanggal peristiwa | tidak          |
      Ketika ia meninggal karena sakit pada 3 Juni 2024
      Maka beasiswa pendidikan anak terbuka: tidak, berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf d"
      Dan jumlah beasiswa setahun tidak terutang berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf d"

    @pp-44-2015-pasal-34
    Skenario: Masa iur yang belum diketahui
      Diketahui seorang kader
      Ketika ia meninggal karena sakit pada 3 Juni 2024
      Tetapi "masa iur" tidak diketahui
      Maka beasiswa pendidikan anak terbuka belum dapat ditentukan karena belum diketahui "masa iur"
      Dan beasiswa pendidikan anak terbuka masih mungkin "ya" dan "tidak"

  @pp-44-2015-beasiswa @pp-44-2015-syarat-anak
  Aturan: Syarat anak

    Latar Belakang:
      Diketahui seorang nelayan
      Ketika ia meninggal karena kecelakaan kerja pada 3 Juni 2024

    Skenario konsep: Anak belum berusia 23 tahun pada tanggal klaim
      Ketika ia mengajukan beasiswa pada <klaim>
      Dan daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak |
        | <lahir>            | ya                                       | tidak              | tidak bekerja  |
      Maka anak memenuhi syarat beasiswa ke-1: <hasil>, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (syarat-anak)"

      Contoh:
        | lahir            | klaim            | hasil |
        | 15 Juli 2001     | 15 Juli 2023     | ya    |
        | 15 Juli 2001     | 15 Juli 2024     | tidak |
        | 29 Februari 2004 | 28 Februari 2026 | ya    |
        | 29 Februari 2004 | 28 Februari 2027 | tidak |

    Skenario konsep: Anak yang berusia 23 tahun dalam tahun yang dibayar bergantung pada tafsir
      Ketika ia mengajukan beasiswa pada <klaim>
      Dan daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak |
        | <lahir>            | ya                                       | tidak              | tidak bekerja  |
      Maka anak memenuhi syarat beasiswa ke-1 belum dapat ditentukan dan bergantung pada tafsir:
        | berusia_23         | hasil | berdasarkan                                                  |
        | pada_tanggal_klaim | ya    | PP 44/2015 pasal yang belum diketahui nomornya (syarat-anak) |
        | sepanjang_tahun    | tidak | PP 44/2015 pasal yang belum diketahui nomornya (syarat-anak) |

      Contoh: sehari sesudah dan sehari sebelum batasnya
        | lahir            | klaim            |
        | 15 Juli 2001     | 16 Juli 2023     |
        | 15 Juli 2001     | 14 Juli 2024     |
        | 29 Februari 2004 | 1 Maret 2026     |
        | 29 Februari 2004 | 27 Februari 2027 |

    Skenario konsep: Tafsir yang dipilih menentukan beasiswa tahun terakhir
      Diketahui tafsir "berusia_23" dibaca "<opsi>"
      Ketika ia mengajukan beasiswa pada 1 Februari 2024
      Dan daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak |
        | 15 Juli 2001       | ya                                       | tidak              | tidak bekerja  |
      Maka anak memenuhi syarat beasiswa ke-1: <hasil>, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (syarat-anak)"

      Contoh:
        | opsi               | hasil |
        | pada_tanggal_klaim | ya    |
        | sepanjang_tahun    | tidak |

    Skenario konsep: Anak yang belum berusia sekolah menunggu sampai ia bersekolah
      Ketika ia mengajukan beasiswa pada <klaim>
      Dan daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak |
        | 10 Mei 2021        | <sekolah>                                | tidak              | tidak bekerja  |
      Maka anak memenuhi syarat beasiswa ke-1: <hasil>, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (syarat-anak)"

      Contoh:
        | klaim        | sekolah | hasil |
        | 15 Juli 2024 | tidak   | tidak |
        | 14 Juli 2026 | ya      | ya    |

    Skenario konsep: Anak yang tidak memenuhi satu syarat
      Ketika ia mengajukan beasiswa pada 15 Juli 2024
      Dan daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak |
        | 1 Februari 2004    | <sekolah>                                | <kawin>            | <pekerjaan>    |
      Maka anak memenuhi syarat beasiswa ke-1: tidak, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (syarat-anak)"
      Dan penjelasan anak memenuhi syarat beasiswa ke-1 memuat "<huruf>"

      Contoh:
        | huruf   | sekolah | kawin | pekerjaan       |
        | huruf a | tidak   | tidak | tidak bekerja   |
        | huruf c | ya      | ya    | tidak bekerja   |
        | huruf d | ya      | tidak | ppu             |
        | huruf d | ya      | tidak | bpu             |
        | huruf d | ya      | tidak | magang          |
        | huruf d | ya      | tidak | tidak_terdaftar |

    Skenario: Perkawinan anak kedua belum diketahui
      Ketika ia mengajukan beasiswa pada 15 Juli 2024
      Dan daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak |
        | 1 Februari 2004    | ya                                       | tidak              | tidak bekerja  |
        | 1 Februari 2005    | ya                                       | tidak tahu         | tidak bekerja  |
      Maka anak memenuhi syarat beasiswa ke-1: ya, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (syarat-anak)"
      Tetapi anak memenuhi syarat beasiswa ke-2 belum dapat ditentukan karena belum diketahui "anak sudah menikah ke-2"

  @pp-44-2015-beasiswa @pp-44-2015-syarat-anak
  Aturan: Beasiswa yang tidak terbuka

    Skenario: Anak yang memenuhi syarat lain tidak menerima beasiswa yang tidak terbuka
      Diketahui seorang nelayan
      Ketika ia meninggal karena sakit pada 3 Juni 2024
      Dan ia mengajukan beasiswa pada 15 Juli 2024
      Dan daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak | jenjang pendidikan anak | urutan anak menurut pendaftaran | urutan anak menurut pilihan keluarga | jumlah tahun beasiswa yang sudah diterima pada jenjang sekarang |
        | 10 Mei 2009        | ya                                       | tidak              | tidak bekerja  | smp                     | 1                               | 1                                    | 0                                                               |
      Maka anak memenuhi syarat beasiswa ke-1: tidak, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (syarat-anak)"
      Dan beasiswa anak setahun ke-1 tidak terutang berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-berjenjang)"
      Dan jumlah beasiswa setahun tidak terutang berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf d"

  @permenaker-5-2021-pasal-103
  Aturan: Anak yang bekerja, sejak Permenaker 1/2025 (Pasal 103 ayat (2) dan ayat (3a))

    Latar Belakang:
      Diketahui seorang nelayan
      Ketika ia meninggal karena kecelakaan kerja pada 3 Juni 2024

    Skenario konsep: Penerima upah paling lama enam bulan, bukan penerima upah, dan magang
      Ketika ia mengajukan beasiswa pada 14 Juli 2025
      Dan daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak | lama bekerja berturut-turut sebagai penerima upah |
        | 1 Februari 2004    | ya                                       | tidak              | <pekerjaan>    | <lama>                                            |
      Maka anak belum bekerja menurut ketentuan beasiswa ke-1: <hasil>, berdasarkan "<pasal>"
      Dan anak memenuhi syarat beasiswa ke-1: <hasil>, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (syarat-anak)"

      Contoh:
        | pekerjaan       | lama    | hasil | pasal                                     |
        | ppu             | 5 bulan | ya    | Permenaker 5/2021 Pasal 103 ayat (3a)     |
        | ppu             | 6 bulan | ya    | Permenaker 5/2021 Pasal 103 ayat (3a)     |
        | ppu             | 7 bulan | tidak | Permenaker 5/2021 Pasal 103 ayat (2)      |
        | bpu             |         | ya    | Permenaker 5/2021 Pasal 103 ayat (3a)     |
        | magang          |         | ya    | Permenaker 5/2021 Pasal 103 ayat (3a)     |
        | tidak_terdaftar |         | tidak | Permenaker 5/2021 Pasal 103 ayat (2)      |
        | tidak_bekerja   |         | ya    | PP 44/2015 pasal yang belum diketahui nomornya (syarat-anak) |

    Skenario konsep: Sebelum Permenaker 1/2025 setiap pekerjaan menggugurkan
      Ketika ia mengajukan beasiswa pada <klaim>
      Dan daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak |
        | 1 Februari 2004    | ya                                       | tidak              | <pekerjaan>    |
      Maka anak belum bekerja menurut ketentuan beasiswa ke-1: tidak, berdasarkan "Permenaker 5/2021 Pasal 103 ayat (2)"

      Contoh: setiap pekerjaan
        | klaim        | pekerjaan       |
        | 15 Juli 2024 | ppu             |
        | 15 Juli 2024 | bpu             |
        | 15 Juli 2024 | magang          |
        | 15 Juli 2024 | tidak_terdaftar |

      Contoh: hari pertama Permenaker 5/2021 berlaku
        | klaim        | pekerjaan       |
        | 1 April 2021 | magang          |

    Skenario: Sebelum Permenaker 5/2021 anak yang bekerja gugur menurut PP 44/2015 saja
      Ketika ia mengajukan beasiswa pada 31 Maret 2021
      Dan daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak |
        | 1 Februari 2004    | ya                                       | tidak              | magang         |
      Maka anak belum bekerja menurut ketentuan beasiswa ke-1: tidak, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (syarat-anak)"

    Skenario: Kecualian hanya bagi anak yang masih menempuh pendidikan
      Ketika ia mengajukan beasiswa pada 14 Juli 2025
      Dan daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak |
        | 1 Februari 2004    | tidak                                    | tidak              | bpu            |
      Maka anak belum bekerja menurut ketentuan beasiswa ke-1: tidak, berdasarkan "Permenaker 5/2021 Pasal 103 ayat (2)"

    Skenario konsep: Tanggal klaim sebelum dan sesudah rentang mulai berlakunya Permenaker 1/2025
      Ketika ia mengajukan beasiswa pada <klaim>
      Dan daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak | lama bekerja berturut-turut sebagai penerima upah |
        | 1 Februari 2004    | ya                                       | tidak              | ppu            | 5 bulan                                           |
      Maka anak memenuhi syarat beasiswa ke-1: <hasil>, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (syarat-anak)"

      Contoh:
        | klaim           | hasil |
        | 15 Juli 2024    | tidak |
        | 31 Januari 2025 | tidak |
        | 31 Maret 2025   | ya    |

    Skenario konsep: Tanggal klaim di dalam rentang itu
      Ketika ia mengajukan beasiswa pada <klaim>
      Dan daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak | lama bekerja berturut-turut sebagai penerima upah |
        | 1 Februari 2004    | ya                                       | tidak              | ppu            | 5 bulan                                           |
      Maka anak memenuhi syarat beasiswa ke-1 belum dapat ditentukan dan bergantung pada tafsir:
        | tanggal klaim beasiswa | hasil | berdasarkan                                                          |
        | sudah berlaku          | ya    | PP 44/2015 pasal yang belum diketahui nomornya (syarat-anak) |
        | belum berlaku          | tidak | PP 44/2015 pasal yang belum diketahui nomornya (syarat-anak) |

      Contoh:
        | klaim           |
        | 1 Februari 2025 |
        | 30 Maret 2025   |

  @pp-44-2015-beasiswa @pp-44-2015-beasiswa-berjenjang @pp-44-2015-jumlah-beasiswa
  Aturan: Paling banyak dua anak

    Latar Belakang:
      Diketahui seorang nelayan
      Ketika ia meninggal karena kecelakaan kerja pada 3 Juni 2024
      Dan ia mengajukan beasiswa pada 15 Juli 2024

    Skenario: Dua anak menerima sesuai jenjangnya
      Diketahui daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak | jenjang pendidikan anak | urutan anak menurut pendaftaran | urutan anak menurut pilihan keluarga | jumlah tahun beasiswa yang sudah diterima pada jenjang sekarang | jumlah tahun beasiswa yang sudah diterima pada TK |
        | 10 Mei 2012        | ya                                       | tidak              | tidak bekerja  | sd                      | 1                               | 2                                    | 2                                                               | 0                                                 |
        | 20 Januari 2009    | ya                                       | tidak              | tidak bekerja  | smp                     | 2                               | 1                                    | 0                                                               | 0                                                 |
      Maka anak menerima beasiswa ke-1: ya, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-berjenjang)"
      Dan anak menerima beasiswa ke-2: ya, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-berjenjang)"
      Dan beasiswa anak setahun ke-1 sebesar Rp1.500.000 berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-berjenjang)"
      Dan beasiswa anak setahun ke-2 sebesar Rp2.000.000 berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-berjenjang)"
      Dan jumlah beasiswa setahun sebesar Rp3.500.000 berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (jumlah-beasiswa)"

    Skenario: Anak ketiga yang menurut kedua urutan terakhir tidak menerima
      Diketahui daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak | jenjang pendidikan anak | urutan anak menurut pendaftaran | urutan anak menurut pilihan keluarga | jumlah tahun beasiswa yang sudah diterima pada jenjang sekarang |
        | 10 Mei 2006        | ya                                       | tidak              | tidak bekerja  | sma                     | 1                               | 1                                    | 0                                                               |
        | 20 Januari 2009    | ya                                       | tidak              | tidak bekerja  | smp                     | 2                               | 2                                    | 0                                                               |
        | 1 Juli 2010        | ya                                       | tidak              | tidak bekerja  | smp                     | 3                               | 3                                    | 0                                                               |
      Maka anak menerima beasiswa ke-3: tidak, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-berjenjang)"
      Dan beasiswa anak setahun ke-3 tidak terutang berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-berjenjang)"
      Dan jumlah beasiswa setahun sebesar Rp5.000.000 berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (jumlah-beasiswa)"

    Skenario: Tiga anak dengan urutan yang berbeda bergantung pada tafsir
      Diketahui daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak | jenjang pendidikan anak | urutan anak menurut pendaftaran | urutan anak menurut pilihan keluarga | jumlah tahun beasiswa yang sudah diterima pada jenjang sekarang |
        | 10 Mei 2006        | ya                                       | tidak              | tidak bekerja  | sma                     | 1                               | 1                                    | 0                                                               |
        | 20 Januari 2009    | ya                                       | tidak              | tidak bekerja  | smp                     | 2                               | 3                                    | 0                                                               |
        | 1 Juli 2005        | ya                                       | tidak              | tidak bekerja  | perguruan_tinggi        | 3                               | 2                                    | 0                                                               |
      Maka anak menerima beasiswa ke-1: ya, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-berjenjang)"
      Dan anak menerima beasiswa ke-2 belum dapat ditentukan dan bergantung pada tafsir:
        | urutan_anak          | hasil | berdasarkan                                                          |
        | menurut_pendaftaran  | ya    | PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-berjenjang) |
        | pilihan_keluarga     | tidak | PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-berjenjang) |
      Dan jumlah beasiswa setahun belum dapat ditentukan dan bergantung pada tafsir:
        | urutan_anak          | hasil        | berdasarkan                                                      |
        | menurut_pendaftaran  | Rp5.000.000  | PP 44/2015 pasal yang belum diketahui nomornya (jumlah-beasiswa) |
        | pilihan_keluarga     | Rp15.000.000 | PP 44/2015 pasal yang belum diketahui nomornya (jumlah-beasiswa) |

    Skenario: Dari tiga anak, satu tidak memenuhi syarat
      Diketahui daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak | jenjang pendidikan anak | urutan anak menurut pendaftaran | urutan anak menurut pilihan keluarga | jumlah tahun beasiswa yang sudah diterima pada jenjang sekarang |
        | 10 Mei 2006        | ya                                       | tidak              | tidak bekerja  | sma                     | 1                               | 1                                    | 0                                                               |
        | 20 Januari 2003    | ya                                       | ya                 | tidak bekerja  | perguruan_tinggi        | 2                               | 2                                    | 0                                                               |
        | 1 Juli 2010        | ya                                       | tidak              | tidak bekerja  | smp                     | 3                               | 3                                    | 0                                                               |
      Maka anak menerima beasiswa ke-2: tidak, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-berjenjang)"
      Dan anak menerima beasiswa ke-3: ya, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-berjenjang)"
      Dan jumlah beasiswa setahun sebesar Rp5.000.000 berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (jumlah-beasiswa)"

    Skenario: Daftar anak yang belum diketahui
      Maka jumlah beasiswa setahun belum dapat ditentukan karena belum diketahui "daftar anak"

    Skenario: Daftar anak yang belum lengkap
      Diketahui sebagian daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak | jenjang pendidikan anak | urutan anak menurut pendaftaran | urutan anak menurut pilihan keluarga | jumlah tahun beasiswa yang sudah diterima pada jenjang sekarang |
        | 10 Mei 2006        | ya                                       | tidak              | tidak bekerja  | sma                     | 1                               | 1                                    | 0                                                               |
      Maka anak memenuhi syarat beasiswa ke-1: ya, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (syarat-anak)"
      Dan jumlah beasiswa setahun belum dapat ditentukan karena belum diketahui "daftar anak"

    Skenario: Tanpa anak
      Diketahui daftar anak kosong
      Maka jumlah beasiswa setahun sebesar Rp0 berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (jumlah-beasiswa)"

  @pp-44-2015-beasiswa @pp-44-2015-beasiswa-berjenjang
  Aturan: Besar dan lama menurut jenjang

    Latar Belakang:
      Diketahui seorang nelayan
      Ketika ia meninggal karena kecelakaan kerja pada 3 Juni 2024
      Dan ia mengajukan beasiswa pada 15 Juli 2024

    Skenario konsep: Beasiswa setahun dan batas tahunnya
      Diketahui daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak | jenjang pendidikan anak | urutan anak menurut pendaftaran | urutan anak menurut pilihan keluarga | jumlah tahun beasiswa yang sudah diterima pada jenjang sekarang | jumlah tahun beasiswa yang sudah diterima pada TK |
        | 10 Mei 2006        | ya                                       | tidak              | tidak bekerja  | <jenjang>               | 1                               | 1                                    | <tahun>                                                         | <tahun TK>                                        |
      Maka jumlah tahun beasiswa anak belum habis ke-1: <belum habis>, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (lama-beasiswa)"
      Dan beasiswa anak setahun ke-1 adalah <beasiswa> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-berjenjang)"

      Contoh:
        | jenjang          | tahun | tahun TK | belum habis | beasiswa       |
        | tk               | 1     | 1        | ya          | Rp1.500.000    |
        | sd               | 5     | 2        | ya          | Rp1.500.000    |
        | sd               | 6     | 2        | tidak       | tidak terutang |
        | tk               | 8     | 8        | tidak       | tidak terutang |
        | smp              | 2     | 0        | ya          | Rp2.000.000    |
        | smp              | 3     | 0        | tidak       | tidak terutang |
        | sma              | 2     | 0        | ya          | Rp3.000.000    |
        | sma              | 3     | 0        | tidak       | tidak terutang |
        | perguruan_tinggi | 4     | 0        | ya          | Rp12.000.000   |
        | perguruan_tinggi | 5     | 0        | tidak       | tidak terutang |
        | pelatihan        | 4     | 0        | ya          | Rp12.000.000   |
        | pelatihan        | 5     | 0        | tidak       | tidak terutang |

    Skenario konsep: Batas TK dan SD, bersama atau terpisah
      Diketahui daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak | jenjang pendidikan anak | urutan anak menurut pendaftaran | urutan anak menurut pilihan keluarga | jumlah tahun beasiswa yang sudah diterima pada jenjang sekarang | jumlah tahun beasiswa yang sudah diterima pada TK |
        | 10 Mei 2012        | ya                                       | tidak              | tidak bekerja  | <jenjang>               | 1                               | 1                                    | <tahun>                                                         | <tahun TK>                                        |
      Maka beasiswa anak setahun ke-1 belum dapat ditentukan dan bergantung pada tafsir:
        | batas_tk_sd | hasil      | berdasarkan                                                          |
        | bersama     | <bersama>  | PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-berjenjang) |
        | terpisah    | <terpisah> | PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-berjenjang) |

      Contoh: tahun ketujuh dan kedelapan SD tanpa TK, tahun ketiga dan kedelapan TK
        | jenjang | tahun | tahun TK | bersama        | terpisah       |
        | sd      | 6     | 0        | Rp1.500.000    | tidak terutang |
        | sd      | 7     | 0        | Rp1.500.000    | tidak terutang |
        | tk      | 2     | 2        | Rp1.500.000    | tidak terutang |
        | tk      | 7     | 7        | Rp1.500.000    | tidak terutang |

      Contoh: tahun keenam SD sesudah tiga tahun TK
        | jenjang | tahun | tahun TK | bersama        | terpisah       |
        | sd      | 5     | 3        | tidak terutang | Rp1.500.000    |

  @pp-44-2015-beasiswa @pp-44-2015-beasiswa-satu-kali
  Aturan: Sebelum PP 82/2019, satu kali untuk satu anak

    Skenario konsep: Rp12.000.000 satu kali
      Diketahui seorang nelayan:
        | tanggal pendaftaran | 1 Mei 2019 |
      Dan ia meninggal karena kecelakaan kerja pada 1 Desember 2019
      Dan ia mengajukan beasiswa pada 15 Januari 2020
      Dan daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak | urutan anak menurut pendaftaran | urutan anak menurut pilihan keluarga | beasiswa satu kali sudah diterima |
        | 10 Mei 2006        | ya                                       | tidak              | tidak bekerja  | 1                               | 1                                    | <sudah>                           |
        | 10 Mei 2009        | ya                                       | tidak              | tidak bekerja  | 2                               | 2                                    | <sudah>                           |
      Maka anak menerima beasiswa ke-1: ya, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-satu-kali) ayat (1)"
      Dan anak menerima beasiswa ke-2: tidak, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-satu-kali) ayat (1)"
      Dan beasiswa anak setahun ke-1 adalah <beasiswa> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-satu-kali) <ayat>"
      Dan beasiswa anak setahun ke-2 tidak terutang berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-satu-kali) ayat (1)"

      Contoh:
        | sudah | beasiswa       | ayat     |
        | tidak | Rp12.000.000   | ayat (1) |
        | ya    | tidak terutang | ayat (2) |

    @pp-44-2015-beasiswa-berjenjang
    Skenario konsep: Satu anak pada hari pertama PP 44/2015, jenjang pada hari PP 82/2019 berlaku
      Diketahui seorang nelayan:
        | tanggal pendaftaran | 1 Mei 2015 |
      Dan ia meninggal karena kecelakaan kerja pada <tanggal>
      Dan ia mengajukan beasiswa pada 15 Januari 2020
      Dan daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak | jenjang pendidikan anak | urutan anak menurut pendaftaran | urutan anak menurut pilihan keluarga | jumlah tahun beasiswa yang sudah diterima pada jenjang sekarang | beasiswa satu kali sudah diterima |
        | 10 Mei 2006        | ya                                       | tidak              | tidak bekerja  | smp                     | 1                               | 1                                    | 0                                                               | tidak                             |
        | 10 Mei 2003        | ya                                       | tidak              | tidak bekerja  | sma                     | 2                               | 2                                    | 0                                                               | tidak                             |
      Maka anak menerima beasiswa ke-2: <kedua>, berdasarkan "<pasal>"
      Dan beasiswa anak setahun ke-1 sebesar <pertama> berdasarkan "<pasal>"
      Dan jumlah beasiswa setahun sebesar <jumlah> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (jumlah-beasiswa)"

      Contoh:
        | tanggal         | pertama      | kedua | jumlah       | pasal                                                                        |
        | 1 Juli 2015     | Rp12.000.000 | tidak | Rp12.000.000 | PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-satu-kali) ayat (1) |
        | 1 Desember 2019 | Rp12.000.000 | tidak | Rp12.000.000 | PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-satu-kali) ayat (1) |
        | 2 Desember 2019 | Rp2.000.000  | ya    | Rp5.000.000  | PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-berjenjang)         |
