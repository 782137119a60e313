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

  Aturan: Sesudah bulan terakhir pekerja tidak dicakup lagi (Pasal 16 ayat (3))

    Skenario konsep: Nelayan yang pindah pada 5 Agustus 2024, iurannya dibayar sampai dengan Juli
      Diketahui seorang nelayan:
        | peristiwa yang menghentikan bantuan                                  | pindah ke luar kota |
        | tanggal peristiwa yang menghentikan bantuan                          | 5 Agustus 2024      |
        | bulan iuran terakhir yang sudah dibayar ketika peristiwa itu terjadi | Juli 2024           |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka dicakup bantuan iuran Pemerintah Kota: <dicakup>, berdasarkan "Pasal 4 ayat (3)"
      Dan sumber dana iuran adalah <sumber> berdasarkan "<pasal>"

      Contoh: bulan terakhir yang dibayar, dan bulan berikutnya
        | bulan        | dicakup | sumber                | pasal                    |
        | Juli 2024    | ya      | APBD Kota Cilegon     | Pasal 8 ayat (1)         |
        | Agustus 2024 | tidak   | pekerja sendiri       | Pasal 8 ayat (3) huruf a |

    Skenario: Bulan yang sudah dibayar sebelum peristiwanya tetap dicakup
      Diketahui seorang nelayan:
        | peristiwa yang menghentikan bantuan                                  | pindah ke luar kota |
        | tanggal peristiwa yang menghentikan bantuan                          | 5 Agustus 2024      |
        | bulan iuran terakhir yang sudah dibayar ketika peristiwa itu terjadi | Agustus 2024        |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka dicakup bantuan iuran Pemerintah Kota: ya, berdasarkan "Pasal 4 ayat (3)"

    Skenario konsep: Setiap peristiwa mengakhiri bantuan untuk bulan berikutnya, dan tidak untuk bulan yang sudah dibayar
      Diketahui seorang kader:
        | peristiwa yang menghentikan bantuan                                  | <peristiwa>    |
        | tanggal peristiwa yang menghentikan bantuan                          | 20 Agustus 2024 |
        | bulan iuran terakhir yang sudah dibayar ketika peristiwa itu terjadi | Agustus 2024   |
        | bulan iuran terakhir yang dianggarkan                                | Desember 2024  |
      Ketika ia ditagih iuran untuk bulan September 2024
      Maka memenuhi syarat bantuan iuran bagi kelompok kota: tidak, berdasarkan "Pasal 16 ayat (3)"
      Dan penjelasan dicakup bantuan iuran Pemerintah Kota memuat "Pasal 16 ayat (3)"

      Contoh:
        | peristiwa                                       |
        | meninggal dunia                                 |
        | pindah ke luar kota                             |
        | tidak lagi memenuhi syarat                      |
        | didaftarkan pemberi kerja sebagai penerima upah |
        | meminta berhenti                                |
        | ditemukan kepesertaan ganda                     |
        | masa jabatan atau tugasnya berakhir             |
        | anggaran tidak tersedia                         |

    Skenario konsep: Kota yang belum membayar ketika batasnya sudah lewat tetap membayar bulan itu
      Diketahui seorang nelayan:
        | peristiwa yang menghentikan bantuan                                  | meninggal dunia |
        | tanggal peristiwa yang menghentikan bantuan                          | <tanggal>       |
        | bulan iuran terakhir yang sudah dibayar ketika peristiwa itu terjadi | Juli 2024       |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka dicakup bantuan iuran Pemerintah Kota: <dicakup>, berdasarkan "Pasal 4 ayat (3)"

      Contoh: batas pembayaran bulan Agustus ialah 15 Agustus 2024
        | tanggal         | dicakup |
        | 15 Agustus 2024 | tidak   |
        | 16 Agustus 2024 | ya      |

    Skenario: Tenaga kebersihan yang berhenti menjadi tanggungan pemberi kerjanya
      Diketahui seorang tenaga kebersihan DLH:
        | peristiwa yang menghentikan bantuan                                  | meminta berhenti |
        | tanggal peristiwa yang menghentikan bantuan                          | 3 Maret 2025     |
        | bulan iuran terakhir yang sudah dibayar ketika peristiwa itu terjadi | Februari 2025    |
      Ketika ia ditagih iuran untuk bulan Maret 2025
      Maka sumber dana iuran adalah pemberi kerja berdasarkan "Pasal 8 ayat (3) huruf b"
      Dan besar bantuan iuran sebulan tidak terutang berdasarkan "Pasal 4 ayat (3)"

    Skenario: Tanpa peristiwa tidak ada lagi yang ditanyakan tentang penghentian dan anggaran
      Diketahui seorang nelayan:
        | peristiwa yang menghentikan bantuan | tidak ada |
      Ketika ia ditagih iuran untuk bulan Maret 2026
      Maka dicakup bantuan iuran Pemerintah Kota: ya, berdasarkan "Pasal 4 ayat (3)"

    Skenario: Yang menghentikan bantuan harus diketahui
      Diketahui seorang nelayan
      Tetapi "peristiwa yang menghentikan bantuan" tidak diketahui
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka dicakup bantuan iuran Pemerintah Kota belum dapat ditentukan karena belum diketahui "peristiwa yang menghentikan bantuan", "tanggal peristiwa yang menghentikan bantuan", "bulan iuran terakhir yang sudah dibayar ketika peristiwa itu terjadi", dan "bulan iuran terakhir yang dianggarkan"

    Skenario: Pekerja yang tidak memenuhi syarat tidak ditanya tentang penghentian
      Diketahui seorang nelayan:
        | penduduk Kota Cilegon | tidak |
      Tetapi "peristiwa yang menghentikan bantuan" tidak diketahui
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka dicakup bantuan iuran Pemerintah Kota: tidak, berdasarkan "Pasal 4 ayat (3)"

    Skenario: Badan ad hoc Pemilu berhenti menurut bulan yang dibeli, bukan menurut Pasal 16
      Diketahui seorang anggota KPPS Pemilu:
        | peristiwa yang menghentikan bantuan                                  | masa jabatan atau tugasnya berakhir |
        | tanggal peristiwa yang menghentikan bantuan                          | 1 Februari 2024                     |
        | bulan iuran terakhir yang sudah dibayar ketika peristiwa itu terjadi | Januari 2024                        |
      Ketika ia ditagih iuran untuk bulan Februari 2024
      Maka dicakup bantuan iuran Pemerintah Kota: ya, berdasarkan "Pasal 4 ayat (3)"
