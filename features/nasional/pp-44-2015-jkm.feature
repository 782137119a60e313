# language: id
@pp-44-2015-pasal-34
Fitur: Jaminan kematian menurut PP 44/2015 Pasal 34

  Aturan: Hak atas JKM

    Skenario: Peserta aktif yang meninggal bukan karena kecelakaan kerja
      Diketahui seorang nelayan
      Ketika ia meninggal karena sakit pada 24 Agustus 2024
      Maka hak atas jaminan kematian (JKM): ya, berdasarkan "PP 44/2015 Pasal 34 ayat (1)"
      Dan santunan sekaligus JKM sebesar Rp20.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf a"
      Dan santunan berkala JKM sebesar Rp12.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf b"
      Dan biaya pemakaman JKM sebesar Rp10.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf c"
      Dan penjelasan hak atas jaminan kematian (JKM) memuat "Berwenang: BPJS Ketenagakerjaan"

    Skenario konsep: Semua sebab selain kecelakaan kerja
      Diketahui seorang nelayan:
        | sebab kematian | <sebab> |
      Ketika ia meninggal pada 24 Agustus 2024
      Maka hak atas jaminan kematian (JKM): <hasil>, berdasarkan "PP 44/2015 Pasal 34 ayat (1)"

      Contoh:
        | sebab                                       | hasil |
        | sakit                                       | ya    |
        | kecelakaan di luar pekerjaan                | ya    |
        | sebab lain                                  | ya    |
        | kecelakaan kerja atau penyakit akibat kerja | tidak |

    Skenario: Peserta yang tidak aktif
      Diketahui seorang nelayan:
        | kepesertaan aktif pada tanggal peristiwa | tidak |
      Ketika ia meninggal karena sakit pada 24 Agustus 2024
      Maka hak atas jaminan kematian (JKM): tidak, berdasarkan "PP 44/2015 Pasal 34 ayat (1)"
      Dan santunan sekaligus JKM tidak terutang berdasarkan "PP 44/2015 Pasal 34 ayat (1)"
      Dan santunan berkala JKM tidak terutang berdasarkan "PP 44/2015 Pasal 34 ayat (1)"
      Dan biaya pemakaman JKM tidak terutang berdasarkan "PP 44/2015 Pasal 34 ayat (1)"

    Skenario: Sebab kematian yang belum diketahui
      Diketahui seorang nelayan:
        | keadaan terjadinya kecelakaan | di_luar_pekerjaan |
      Ketika ia meninggal karena sakit pada 24 Agustus 2024
      Tetapi "sebab kematian" tidak diketahui
      Maka hak atas jaminan kematian (JKM) belum dapat ditentukan karena belum diketahui "sebab kematian"
      Dan hak atas jaminan kematian (JKM) masih mungkin "ya" dan "tidak"

    Skenario: Keadaan aktif yang belum diketahui
      Diketahui seorang nelayan
      Ketika ia meninggal karena sakit pada 24 Agustus 2024
      Tetapi "kepesertaan aktif pada tanggal peristiwa" tidak diketahui
      Maka santunan sekaligus JKM belum dapat ditentukan karena belum diketahui "kepesertaan aktif pada tanggal peristiwa"
      Dan santunan sekaligus JKM masih mungkin "Rp20.000.000" atau "tidak terutang"

    Skenario: Kecelakaan kerja pada peserta yang tidak aktif tidak membuka JKM maupun JKK
      Diketahui seorang nelayan:
        | kepesertaan aktif pada tanggal peristiwa | tidak |
      Ketika ia meninggal karena kecelakaan kerja pada 24 Agustus 2024
      Maka hak atas jaminan kematian (JKM): tidak, berdasarkan "PP 44/2015 Pasal 34 ayat (1)"
      Dan hak atas santunan kematian karena kecelakaan kerja (JKK): tidak, berdasarkan "PP 44/2015 Pasal 25 ayat (1)"

  Aturan: Besaran menurut tanggal meninggal, sebelum dan sejak PP 82/2019

    Skenario: Sehari sebelum PP 82/2019 berlaku, Rp24.000.000
      Diketahui seorang nelayan:
        | tanggal pendaftaran | 1 Mei 2019 |
      Ketika ia meninggal karena sakit pada 1 Desember 2019
      Maka hak atas jaminan kematian (JKM): ya, berdasarkan "PP 44/2015 Pasal 34 ayat (1)" sebelum diubah
      Dan santunan sekaligus JKM sebesar Rp16.200.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf a" sebelum diubah
      Dan santunan berkala JKM sebesar Rp4.800.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf b" sebelum diubah
      Dan biaya pemakaman JKM sebesar Rp3.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf c" sebelum diubah

    Skenario: Pada hari PP 82/2019 berlaku, Rp42.000.000
      Diketahui seorang nelayan:
        | tanggal pendaftaran | 1 Mei 2019 |
      Ketika ia meninggal karena sakit pada 2 Desember 2019
      Maka hak atas jaminan kematian (JKM): ya, berdasarkan "PP 44/2015 Pasal 34 ayat (1) sebagaimana diubah dengan PP 82/2019"
      Dan santunan sekaligus JKM sebesar Rp20.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf a sebagaimana diubah dengan PP 82/2019"
      Dan santunan berkala JKM sebesar Rp12.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf b sebagaimana diubah dengan PP 82/2019"
      Dan biaya pemakaman JKM sebesar Rp10.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf c sebagaimana diubah dengan PP 82/2019"

    Skenario: Tanggal meninggal yang hanya diketahui bulannya, di seputar perubahan
      Diketahui seorang nelayan:
        | tanggal pendaftaran | 1 Mei 2019 |
      Ketika ia meninggal karena sakit pada Desember 2019
      Maka santunan sekaligus JKM belum dapat ditentukan karena belum diketahui "tanggal meninggal"
      Dan santunan sekaligus JKM masih mungkin "Rp16.200.000" dan "Rp20.000.000"

    Skenario: Tanggal meninggal yang hanya diketahui bulannya, jauh dari perubahan
      Diketahui seorang nelayan
      Ketika ia meninggal karena sakit pada Agustus 2024
      Maka santunan sekaligus JKM sebesar Rp20.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf a"

    Skenario: Sebelum PP 44/2015 berlaku tidak ada ketentuan
      Diketahui seorang nelayan:
        | tanggal pendaftaran | 1 Januari 2015 |
      Ketika ia meninggal karena sakit pada 30 Juni 2015
      Maka hak atas jaminan kematian (JKM) tidak diatur
      Dan santunan sekaligus JKM tidak diatur melalui "hak atas jaminan kematian (JKM)"

    Skenario: Pada hari pertama PP 44/2015 berlaku
      Diketahui seorang nelayan:
        | tanggal pendaftaran | 1 Januari 2015 |
      Ketika ia meninggal karena sakit pada 1 Juli 2015
      Maka santunan sekaligus JKM sebesar Rp16.200.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf a" sebelum diubah
      Dan santunan berkala JKM sebesar Rp4.800.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf b" sebelum diubah
      Dan biaya pemakaman JKM sebesar Rp3.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf c" sebelum diubah
      Dan beasiswa pendidikan anak terbuka: tidak, berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf d" sebelum diubah
