# language: id
@pasal-7
Fitur: BAB IV Pendaftaran

  Aturan: Segmen yang terdaftar mengikuti segmen menurut Pasal 3 (Pasal 7 ayat (1))

    Skenario konsep: Petugas memeriksa kartu kepesertaan
      Diketahui seorang <pekerja>:
        | segmen kepesertaan yang terdaftar | <terdaftar> |
      Maka segmen yang terdaftar sesuai dengan hukum: <hasil>, berdasarkan "Pasal 7 ayat (1)"

      Contoh: tenaga kebersihan bekerja pada penyelenggara negara
        | pekerja               | terdaftar | hasil |
        | tenaga kebersihan DLH | ppu       | ya    |
        | tenaga kebersihan DLH | bpu       | tidak |

      Contoh: nelayan melaut sendiri
        | pekerja | terdaftar | hasil |
        | nelayan | bpu       | ya    |
        | nelayan | ppu       | tidak |

    Skenario konsep: Ketua RT, kader, dan anggota linmas menunggu tafsir insentif
      Diketahui seorang <pekerja>
      Maka segmen yang terdaftar sesuai dengan hukum belum dapat ditentukan dan bergantung pada tafsir:
        | segmen_pengurus     | hasil | berdasarkan      |
        | bukan_penerima_upah | ya    | Pasal 7 ayat (1) |
        | penerima_upah       | tidak | Pasal 7 ayat (1) |

      Contoh:
        | pekerja        |
        | ketua RT       |
        | kader          |
        | anggota linmas |

    Skenario: Tafsir yang dipilih menyelesaikannya
      Diketahui seorang ketua RT
      Dan tafsir "segmen_pengurus" dibaca "bukan_penerima_upah"
      Maka segmen yang terdaftar sesuai dengan hukum: ya, berdasarkan "Pasal 7 ayat (1)"

    Skenario: Marbot dalam daftar penerima yang terdaftar sebagai bukan penerima upah
      Diketahui seorang marbot
      Maka segmen yang terdaftar sesuai dengan hukum: ya, berdasarkan "Pasal 7 ayat (1)"

    Skenario: Kelompok lain yang segmennya tidak disebut
      Diketahui seorang pedagang mandiri
      Maka segmen yang terdaftar sesuai dengan hukum tidak diatur melalui "segmen kepesertaan menurut hukum"

  Aturan: Perlindungan tidak mulai karena tercantum dalam daftar (Pasal 7 ayat (3))

    Skenario: Iuran dibayar pada 1 Februari, nomor terbit keesokan harinya
      Diketahui seorang nelayan:
        | tanggal iuran yang pertama dibayar        | 1 Februari 2024 |
        | tanggal nomor kepesertaan diterbitkan     | 2 Februari 2024 |
      Maka tanggal mulai perlindungan belum dapat ditentukan dan bergantung pada tafsir:
        | mulai_perlindungan | hasil           | berdasarkan      |
        | iuran_pertama      | 1 Februari 2024 | Pasal 7 ayat (3) |
        | nomor_terbit       | 2 Februari 2024 | Pasal 7 ayat (3) |

    Skenario: Nomor terbit pada hari pembayaran
      Diketahui seorang nelayan:
        | tanggal iuran yang pertama dibayar        | 1 Februari 2024 |
        | tanggal nomor kepesertaan diterbitkan     | 1 Februari 2024 |
      Maka tanggal mulai perlindungan adalah 1 Februari 2024 berdasarkan "Pasal 7 ayat (3)"

    Skenario: Tercantum dalam daftar saja, tanpa pembayaran yang diketahui
      Diketahui seorang nelayan
      Maka tanggal mulai perlindungan belum dapat ditentukan karena belum diketahui "tanggal iuran yang pertama dibayar", "tanggal nomor kepesertaan diterbitkan" dan belum dipilih tafsir "mulai_perlindungan"
