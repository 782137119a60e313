# language: id
@pasal-16
Fitur: BAB VIII Penghentian bantuan

  Aturan: Bantuan berhenti karena salah satu dari delapan peristiwa (Pasal 16)

    Skenario konsep: Setiap peristiwa menghentikan bantuan pada akhir bulan yang sudah dibayar
      Diketahui fakta berikut:
        | peristiwa yang menghentikan bantuan                                  | <peristiwa>  |
        | bulan iuran terakhir yang sudah dibayar ketika peristiwa itu terjadi | Agustus 2024 |
      Maka bantuan iuran berhenti: ya, berdasarkan "Pasal 16 ayat (1) <huruf>"
      Dan bulan terakhir bantuan iuran adalah Agustus 2024 berdasarkan "Pasal 16 ayat (2)"

      Contoh:
        | huruf   | peristiwa                                     |
        | huruf a | meninggal dunia                               |
        | huruf b | pindah ke luar kota                           |
        | huruf c | tidak lagi memenuhi syarat                    |
        | huruf d | didaftarkan pemberi kerja sebagai penerima upah |
        | huruf e | meminta berhenti                              |
        | huruf f | ditemukan kepesertaan ganda                   |
        | huruf g | masa jabatan atau tugasnya berakhir           |
        | huruf h | anggaran tidak tersedia                       |

    Skenario: Tanpa peristiwa bantuan berjalan terus
      Diketahui fakta berikut:
        | peristiwa yang menghentikan bantuan | tidak ada |
      Maka bantuan iuran berhenti: tidak, berdasarkan "Pasal 16 ayat (1)"
      Dan bulan terakhir bantuan iuran tidak terutang berdasarkan "Pasal 16 ayat (1)"

    Skenario: Pindah pada 5 Agustus, iuran Agustus belum dibayar
      Diketahui fakta berikut:
        | peristiwa yang menghentikan bantuan                                  | pindah ke luar kota |
        | bulan iuran terakhir yang sudah dibayar ketika peristiwa itu terjadi | Juli 2024           |
      Maka bulan terakhir bantuan iuran adalah Juli 2024 berdasarkan "Pasal 16 ayat (2)"

    Skenario: Bulan yang sudah dibayar belum diketahui
      Diketahui fakta berikut:
        | peristiwa yang menghentikan bantuan | meninggal dunia |
      Maka bulan terakhir bantuan iuran belum dapat ditentukan karena belum diketahui "bulan iuran terakhir yang sudah dibayar ketika peristiwa itu terjadi"
