# language: id
@salah
Fitur: Skenario yang harus gagal

  Aturan: Harapan yang salah, satu untuk setiap kalimat Maka

    Latar Belakang:
      Diketahui seorang nelayan
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Dan ia meninggal karena sakit pada 24 Agustus 2024

    Skenario: nilai lain
      Maka santunan sekaligus JKM sebesar Rp21.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf a"

    Skenario: pasal lain
      Maka santunan sekaligus JKM sebesar Rp20.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf b"

    Skenario: tempat yang kurang tepat
      Maka santunan sekaligus JKM sebesar Rp20.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1)"

    Skenario: naskah asli padahal sudah diubah
      Maka santunan sekaligus JKM sebesar Rp20.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf a" sebelum diubah

    Skenario: diubah peraturan lain
      Maka santunan sekaligus JKM sebesar Rp20.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf a sebagaimana diubah dengan PP 49/2023"

    Skenario: tidak terutang padahal terutang
      Maka santunan sekaligus JKM tidak terutang berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf a"

    Skenario: tidak padahal tidak terutang
      Maka santunan kematian JKK: tidak, berdasarkan "PP 44/2015 Pasal 25 ayat (1)"

    Skenario: nol padahal tidak terutang
      Maka santunan kematian JKK sebesar Rp0 berdasarkan "PP 44/2015 Pasal 25 ayat (1)"

    Skenario: belum dapat ditentukan padahal ditentukan
      Maka santunan sekaligus JKM belum dapat ditentukan karena belum diketahui "masa iur"

    Skenario: tafsir padahal ditentukan
      Maka santunan sekaligus JKM belum dapat ditentukan karena belum dipilih tafsir "tiga_bulan"

    Skenario: tabel tafsir padahal ditentukan
      Maka santunan sekaligus JKM belum dapat ditentukan dan bergantung pada tafsir:
        | tiga_bulan | hasil        |
        | tercapai   | Rp20.000.000 |

    Skenario: mungkin padahal ditentukan
      Maka santunan sekaligus JKM masih mungkin "Rp20.000.000"

    Skenario: batas padahal ditentukan
      Maka santunan sekaligus JKM paling sedikit Rp0 dan paling banyak Rp20.000.000

    Skenario: daftar terpendek padahal ditentukan
      Maka santunan sekaligus JKM cukup dilengkapi dengan "masa iur"

    Skenario: tidak diatur padahal ditentukan
      Maka santunan sekaligus JKM tidak diatur

    Skenario: tidak diatur melalui hasil lain padahal ditentukan
      Maka santunan sekaligus JKM tidak diatur melalui "hak atas jaminan kematian (JKM)"

    Skenario: bertentangan padahal ditentukan
      Maka santunan sekaligus JKM bertentangan antara "PP 44/2015 Pasal 34 ayat (1) huruf a"

    Skenario: bertentangan melalui hasil lain padahal ditentukan
      Maka santunan sekaligus JKM bertentangan melalui "hak atas jaminan kematian (JKM)"

    Skenario: kata yang tidak ada dalam penjelasan
      Maka penjelasan santunan sekaligus JKM memuat "Berwenang: KPU"

  Aturan: Keputusan yang belum dapat ditentukan, dengan alasan yang salah

    Skenario: fakta yang kurang tidak disebut semua
      Diketahui seorang nelayan
      Tetapi "NIK valid" dan "penduduk Kota Cilegon" tidak diketahui
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka sumber dana iuran belum dapat ditentukan karena belum diketahui "NIK valid"

    Skenario: fakta yang disebut terlalu banyak
      Diketahui seorang nelayan
      Tetapi "NIK valid" tidak diketahui
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka sumber dana iuran belum dapat ditentukan karena belum diketahui "NIK valid" dan "penduduk Kota Cilegon"

    Skenario: tafsir yang berpengaruh tidak disebut
      Diketahui seorang anggota PPS Pilkada
      Ketika ia ditagih iuran untuk bulan September 2024
      Maka sumber dana iuran belum dapat ditentukan karena belum diketahui "dana hibah (NPHD) cukup untuk iuran"

    Skenario: fakta yang kurang ditutupi tafsir
      Diketahui seorang anggota PPS Pilkada
      Ketika ia ditagih iuran untuk bulan September 2024
      Maka sumber dana iuran belum dapat ditentukan karena belum dipilih tafsir "bulan_surat"

    Skenario: tafsir lain
      Diketahui seorang anggota PPS Pilkada
      Ketika ia ditagih iuran untuk bulan Mei 2024
      Maka sumber dana iuran belum dapat ditentukan karena belum dipilih tafsir "bulan_surat"

    Skenario: hasil suatu tafsir salah
      Diketahui seorang anggota PPS Pilkada
      Ketika ia ditagih iuran untuk bulan Mei 2024
      Maka sumber dana iuran belum dapat ditentukan dan bergantung pada tafsir:
        | bulan_mulai_tugas | hasil                   |
        | bulan_berjalan    | tidak ada yang membayar |
        | bulan_berikutnya  | dana hibah KPU (NPHD)   |

    Skenario: pasal suatu tafsir salah
      Diketahui seorang anggota PPS Pilkada
      Ketika ia ditagih iuran untuk bulan Mei 2024
      Maka sumber dana iuran belum dapat ditentukan dan bergantung pada tafsir:
        | bulan_mulai_tugas | hasil                   | berdasarkan      |
        | bulan_berjalan    | dana hibah KPU (NPHD)   | Pasal 9 ayat (6) |
        | bulan_berikutnya  | tidak ada yang membayar | Pasal 9 ayat (6) |

    Skenario: satu tafsir tidak disebut
      Diketahui seorang anggota PPS Pilkada
      Ketika ia ditagih iuran untuk bulan Mei 2024
      Maka sumber dana iuran belum dapat ditentukan dan bergantung pada tafsir:
        | bulan_mulai_tugas | hasil                 |
        | bulan_berjalan    | dana hibah KPU (NPHD) |

    Skenario: kolom tafsir yang tidak berpengaruh
      Diketahui seorang anggota PPS Pilkada
      Ketika ia ditagih iuran untuk bulan Mei 2024
      Maka sumber dana iuran belum dapat ditentukan dan bergantung pada tafsir:
        | bulan_mulai_tugas | bulan_surat | hasil                   |
        | bulan_berjalan    | -           | dana hibah KPU (NPHD)   |
        | bulan_berikutnya  | -           | tidak ada yang membayar |

    Skenario: nilai yang masih mungkin tidak disebut semua
      Diketahui seorang anggota PPS Pilkada
      Ketika ia ditagih iuran untuk bulan Oktober 2024
      Maka sumber dana iuran masih mungkin "dana hibah KPU (NPHD)"

    Skenario: hasil yang gagal melalui hasil lain disebut tidak diatur sendiri
      Diketahui seorang nelayan
      Ketika ia meninggal karena sakit pada 30 Juni 2015
      Maka santunan sekaligus JKM tidak diatur

  Aturan: Nama yang salah tulis

    Skenario: salah fakta
      Diketahui seorang nelayan:
        | masa iuran | 7 bulan |

    Skenario: salah hasil
      Diketahui seorang nelayan
      Maka santunan sekaligus JMK sebesar Rp20.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf a"

    Skenario: salah profil
      Diketahui seorang nelayn

    Skenario: salah daftar
      Diketahui daftar anka kosong

    Skenario: salah tafsir
      Diketahui tafsir "tigabulan" dibaca "tercapai"

    Skenario: salah opsi
      Diketahui tafsir "tiga_bulan" dibaca "tercapia"

    Skenario: salah kalimat
      Diketahui seorang nelayan
      Maka santunan sekaligus JKM tidak terhutang berdasar "PP 44/2015 Pasal 34 ayat (1)"

    Skenario: salah nilai fakta
      Diketahui seorang nelayan:
        | masa iur | tujuh bulan |

    Skenario: tanggal pada profil tanpa tanggal
      Diketahui seorang nelayan
      Ketika ia nelayan pada 24 Agustus 2024

    Skenario: hasil setiap anak tanpa nomor
      Diketahui seorang nelayan
      Dan daftar anak kosong
      Maka anak memenuhi syarat beasiswa: ya, berdasarkan "Pasal 1"

  Aturan: Tabel yang salah

    Skenario: tanpa tabel yang diperlukan
      Diketahui fakta berikut:

    Skenario: dengan tabel yang tidak dibaca
      Diketahui seorang nelayan
      Ketika ia meninggal karena sakit pada 24 Agustus 2024
      Maka santunan sekaligus JKM sebesar Rp20.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf a"
        | biaya pemakaman JKM | Rp10.000.000 |

    Skenario: baris tabel fakta yang terlalu lebar
      Diketahui fakta berikut:
        | masa iur | 7 bulan | 8 bulan |

    Skenario: kolom daftar yang salah tulis
      Diketahui daftar anak:
        | tanggl lahir anak |
        | 10 Mei 2012       |

    Skenario: tabel tafsir tanpa hasil
      Diketahui seorang anggota PPS Pilkada
      Ketika ia ditagih iuran untuk bulan Mei 2024
      Maka sumber dana iuran belum dapat ditentukan dan bergantung pada tafsir:
        | bulan_mulai_tugas |
        | bulan_berjalan    |
