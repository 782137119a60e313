# language: id
@pp-44-2015-pasal-34
Fitur: Jaminan kematian menurut PP 44/2015 Pasal 34

  Skenario: Nelayan meninggal karena sakit setelah tujuh bulan iuran
    Diketahui seorang nelayan
    Ketika ia meninggal karena sakit pada 24 Agustus 2024
    Maka hak atas jaminan kematian (JKM): ya, berdasarkan "PP 44/2015 Pasal 34 ayat (1)"
    Dan santunan sekaligus JKM sebesar Rp20.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf a"
    Dan santunan berkala JKM sebesar Rp12.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf b"
    Dan biaya pemakaman JKM sebesar Rp10.000.000 berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf c"

  Skenario: Peserta yang tidak aktif tidak menerima JKM
    Diketahui seorang nelayan:
      | kepesertaan aktif pada tanggal peristiwa | tidak |
    Ketika ia meninggal karena sakit pada 24 Agustus 2024
    Maka hak atas jaminan kematian (JKM): tidak, berdasarkan "PP 44/2015 Pasal 34 ayat (1)"
    Dan santunan sekaligus JKM tidak terutang berdasarkan "PP 44/2015 Pasal 34 ayat (1)"

  Skenario: Sebab kematian belum diketahui
    Diketahui seorang nelayan
    Ketika ia meninggal karena sakit pada 24 Agustus 2024
    Tetapi "sebab kematian" tidak diketahui
    Maka hak atas jaminan kematian (JKM) belum dapat ditentukan karena belum diketahui "sebab kematian"
