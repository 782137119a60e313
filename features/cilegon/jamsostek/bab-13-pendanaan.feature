# language: id
@pasal-22
Fitur: BAB XIII Pendanaan

  Aturan: Tidak ada hak sesudah tahun anggaran (Pasal 22 ayat (2))

    Skenario konsep: Bantuan yang dianggarkan sampai dengan Desember 2024
      Diketahui seorang nelayan:
        | bulan iuran terakhir yang dianggarkan | Desember 2024           |
        | peristiwa yang menghentikan bantuan   | anggaran tidak tersedia |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka bulan iuran itu masih dianggarkan: <hasil>, berdasarkan "Pasal 22 ayat (2)"

      Contoh:
        | bulan         | hasil |
        | November 2024 | ya    |
        | Desember 2024 | ya    |
        | Januari 2025  | tidak |

  Aturan: Bantuan yang habis anggarannya berakhir dengan bulan yang dianggarkan (Pasal 22 ayat (3))

    Skenario konsep: Iuran dibayar di muka sampai dengan Februari 2025, anggarannya sampai dengan Desember 2024
      Diketahui seorang ketua RT:
        | peristiwa yang menghentikan bantuan                                  | anggaran tidak tersedia |
        | tanggal peristiwa yang menghentikan bantuan                          | 30 Desember 2024        |
        | bulan iuran terakhir yang sudah dibayar ketika peristiwa itu terjadi | Februari 2025           |
        | bulan iuran terakhir yang dianggarkan                                | Desember 2024           |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka memenuhi syarat bantuan iuran bagi kelompok kota: <hasil>, berdasarkan "<pasal>"
      Dan sumber dana iuran adalah <sumber> berdasarkan "<dasar>"

      Contoh: bulan terakhir yang dianggarkan, dan bulan berikutnya
        | bulan         | hasil | pasal             | sumber            | dasar                    |
        | Desember 2024 | ya    | Pasal 4 ayat (1)  | APBD Kota Cilegon | Pasal 8 ayat (1)         |
        | Januari 2025  | tidak | Pasal 22 ayat (3) | pekerja sendiri   | Pasal 8 ayat (3) huruf a |

    Skenario: Bulan yang dianggarkan hanya ditanyakan jika anggarannya habis
      Diketahui seorang nelayan:
        | peristiwa yang menghentikan bantuan                                  | anggaran tidak tersedia |
        | bulan iuran terakhir yang sudah dibayar ketika peristiwa itu terjadi | Januari 2025            |
      Ketika ia ditagih iuran untuk bulan Januari 2025
      Maka dicakup bantuan iuran Pemerintah Kota belum dapat ditentukan karena belum diketahui "bulan iuran terakhir yang dianggarkan"

    Skenario konsep: Berhenti karena hal lain tidak menanyakan anggaran
      Diketahui seorang nelayan:
        | peristiwa yang menghentikan bantuan                                  | <peristiwa>  |
        | bulan iuran terakhir yang sudah dibayar ketika peristiwa itu terjadi | Januari 2025 |
      Ketika ia ditagih iuran untuk bulan Januari 2025
      Maka dicakup bantuan iuran Pemerintah Kota: ya, berdasarkan "Pasal 4 ayat (3)"

      Contoh: setiap peristiwa selain anggaran yang tidak tersedia
        | peristiwa                                       |
        | meninggal dunia                                 |
        | pindah ke luar kota                             |
        | tidak lagi memenuhi syarat                      |
        | didaftarkan pemberi kerja sebagai penerima upah |
        | meminta berhenti                                |
        | ditemukan kepesertaan ganda                     |
        | masa jabatan atau tugasnya berakhir             |
