# language: id
@pp-44-2015-beasiswa-cacat-total
Fitur: Beasiswa pendidikan anak karena cacat total tetap menurut PP 44/2015

  Aturan: Cacat total tetap membuka beasiswa (ayat (1))

    Skenario konsep: Hanya cacat total tetap karena kecelakaan kerja
      Diketahui seorang kader:
        | kepesertaan aktif pada tanggal peristiwa | <aktif> |
      Ketika ia mengalami kecelakaan pada <tanggal>
      Dan fakta berikut:
        | keadaan terjadinya kecelakaan | <keadaan> |
        | cacat total tetap             | <total>   |
      Maka beasiswa karena cacat total tetap: <hasil>, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-cacat-total) ayat (1)"
      Dan beasiswa pendidikan anak terbuka: <hasil>, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-cacat-total) ayat (1)"

      Contoh:
        | keadaan           | total | aktif | tanggal         | hasil |
        | hubungan_kerja    | ya    | ya    | 24 Agustus 2024 | ya    |
        | hubungan_kerja    | tidak | ya    | 24 Agustus 2024 | tidak |
        | di_luar_pekerjaan | ya    | ya    | 24 Agustus 2024 | tidak |
        | hubungan_kerja    | ya    | tidak | 24 Agustus 2024 | tidak |
        | hubungan_kerja    | ya    | ya    | 2 Desember 2019 | ya    |
        | hubungan_kerja    | ya    | ya    | 1 Desember 2019 | ya    |
        | hubungan_kerja    | tidak | ya    | 1 Desember 2019 | tidak |
        | hubungan_kerja    | ya    | ya    | 1 Juli 2015     | ya    |

    Skenario: Sebelum PP 44/2015 tidak diatur, juga bagi yang tidak cacat total
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 30 Juni 2015
      Maka beasiswa karena cacat total tetap tidak diatur

    Skenario: Pada hari terakhir sebelum PP 82/2019 menurut naskah asli
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 1 Desember 2019
      Dan fakta berikut:
        | cacat total tetap | ya |
      Maka beasiswa karena cacat total tetap: ya, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-cacat-total) ayat (1)" sebelum diubah

    Skenario: Pada hari PP 82/2019 berlaku menurut perubahannya
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 2 Desember 2019
      Dan fakta berikut:
        | cacat total tetap | ya |
      Maka beasiswa karena cacat total tetap: ya, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-cacat-total) ayat (1) sebagaimana diubah dengan PP 82/2019"

    Skenario: Yang cacat total tetap lalu meninggal tidak menerimanya sebagai yang cacat
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan fakta berikut:
        | cacat total tetap | ya |
      Dan ia meninggal karena sakit pada 1 Maret 2025
      Maka beasiswa karena cacat total tetap: tidak, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-cacat-total) ayat (1)"

    Skenario: Tanpa masa iur paling singkat
      Diketahui seorang kader:
        | masa iur | 0 bulan |
      Ketika ia mengalami kecelakaan kerja pada 24 Agustus 2024
      Dan fakta berikut:
        | cacat total tetap | ya |
      Maka beasiswa pendidikan anak terbuka: ya, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-cacat-total) ayat (1)"

  @pp-44-2015-urutan-anak @pp-44-2015-lama-beasiswa
  Aturan: Sejak PP 82/2019, setiap tahun menurut jenjang untuk dua anak (ayat (3))

    Latar Belakang:
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada 2 Desember 2019
      Dan ia mengajukan beasiswa pada 15 Juli 2024
      Dan fakta berikut:
        | cacat total tetap | ya |

    Skenario: Tanpa anak
      Diketahui daftar anak kosong
      Maka jumlah beasiswa setahun sebesar Rp0 berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (jumlah-beasiswa)"

    Skenario konsep: Satu anak menurut jenjangnya
      Diketahui daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak | jenjang pendidikan anak | urutan anak menurut pendaftaran | urutan anak menurut pilihan keluarga | jumlah tahun beasiswa yang sudah diterima pada jenjang sekarang | jumlah tahun beasiswa yang sudah diterima pada TK |
        | 10 Mei 2006        | ya                                       | tidak              | tidak bekerja  | <jenjang>               | 1                               | 1                                    | <tahun>                                                         | 0                                                 |
      Maka anak menerima beasiswa ke-1: ya, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-cacat-total) ayat (3)"
      Dan beasiswa anak setahun ke-1 adalah <beasiswa> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-cacat-total) ayat (3)"

      Contoh:
        | jenjang          | tahun | beasiswa       |
        | tk               | 0     | Rp1.500.000    |
        | sd               | 5     | Rp1.500.000    |
        | smp              | 2     | Rp2.000.000    |
        | smp              | 3     | tidak terutang |
        | sma              | 0     | Rp3.000.000    |
        | perguruan_tinggi | 4     | Rp12.000.000   |
        | perguruan_tinggi | 5     | tidak terutang |
        | pelatihan        | 0     | Rp12.000.000   |

    Skenario: Empat anak, dua yang pertama menurut kedua urutan
      Diketahui daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak | jenjang pendidikan anak | urutan anak menurut pendaftaran | urutan anak menurut pilihan keluarga | jumlah tahun beasiswa yang sudah diterima pada jenjang sekarang |
        | 10 Mei 2004        | ya                                       | tidak              | tidak bekerja  | perguruan_tinggi        | 1                               | 2                                    | 1                                                               |
        | 20 Januari 2007    | ya                                       | tidak              | tidak bekerja  | sma                     | 2                               | 1                                    | 1                                                               |
        | 1 Juli 2010        | ya                                       | tidak              | tidak bekerja  | smp                     | 3                               | 3                                    | 0                                                               |
        | 3 Maret 2012       | ya                                       | tidak              | tidak bekerja  | smp                     | 4                               | 4                                    | 0                                                               |
      Maka salah satu dari dua anak pertama menurut urutan ke-2: ya, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (urutan-anak)"
      Dan salah satu dari dua anak pertama menurut urutan ke-3: tidak, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (urutan-anak)"
      Dan anak menerima beasiswa ke-3: tidak, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-cacat-total) ayat (3)"
      Dan beasiswa anak setahun ke-4 tidak terutang berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-cacat-total) ayat (3)"
      Dan jumlah beasiswa setahun sebesar Rp15.000.000 berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (jumlah-beasiswa)"

    Skenario: Empat anak, satu sudah menikah, urutan yang berbeda
      Diketahui daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak | jenjang pendidikan anak | urutan anak menurut pendaftaran | urutan anak menurut pilihan keluarga | jumlah tahun beasiswa yang sudah diterima pada jenjang sekarang |
        | 10 Mei 2004        | ya                                       | ya                 | tidak bekerja  | perguruan_tinggi        | 1                               | 1                                    | 1                                                               |
        | 20 Januari 2007    | ya                                       | tidak              | tidak bekerja  | sma                     | 2                               | 2                                    | 1                                                               |
        | 1 Juli 2010        | ya                                       | tidak              | tidak bekerja  | smp                     | 3                               | 4                                    | 0                                                               |
        | 3 Juli 2005        | ya                                       | tidak              | tidak bekerja  | perguruan_tinggi        | 4                               | 3                                    | 0                                                               |
      Maka jumlah beasiswa setahun belum dapat ditentukan dan bergantung pada tafsir:
        | urutan_anak          | hasil        | berdasarkan                                                      |
        | menurut_pendaftaran  | Rp5.000.000  | PP 44/2015 pasal yang belum diketahui nomornya (jumlah-beasiswa) |
        | pilihan_keluarga     | Rp15.000.000 | PP 44/2015 pasal yang belum diketahui nomornya (jumlah-beasiswa) |

  @pp-44-2015-urutan-anak
  Aturan: Sebelum PP 82/2019, satu kali untuk satu anak (ayat (2))

    Skenario konsep: Rp12.000.000 satu kali
      Diketahui seorang kader
      Ketika ia mengalami kecelakaan kerja pada <tanggal>
      Dan ia mengajukan beasiswa pada 15 Januari 2020
      Dan fakta berikut:
        | cacat total tetap | ya |
      Dan daftar anak:
        | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | anak sudah menikah | pekerjaan anak | urutan anak menurut pendaftaran | urutan anak menurut pilihan keluarga | beasiswa satu kali sudah diterima |
        | 10 Mei 2006        | ya                                       | tidak              | tidak bekerja  | 1                               | 1                                    | <sudah>                           |
        | 10 Mei 2009        | ya                                       | tidak              | tidak bekerja  | 2                               | 2                                    | tidak                             |
      Maka anak pertama menurut urutan ke-1: ya, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (urutan-anak)"
      Dan anak pertama menurut urutan ke-2: tidak, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (urutan-anak)"
      Dan anak menerima beasiswa ke-1: ya, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-cacat-total) ayat (2)"
      Dan anak menerima beasiswa ke-2: tidak, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-cacat-total) ayat (2)"
      Dan beasiswa anak setahun ke-1 adalah <beasiswa> berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-cacat-total) ayat (2)"
      Dan beasiswa anak setahun ke-2 tidak terutang berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-cacat-total) ayat (2)"

      Contoh:
        | tanggal         | sudah | beasiswa       |
        | 1 Juli 2015     | tidak | Rp12.000.000   |
        | 1 Desember 2019 | tidak | Rp12.000.000   |
        | 1 Desember 2019 | ya    | tidak terutang |
