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

    Skenario: Kelompok lain yang segmennya tidak disebut
      Diketahui seorang marbot
      Maka segmen yang terdaftar sesuai dengan hukum tidak diatur melalui "segmen kepesertaan menurut hukum"
