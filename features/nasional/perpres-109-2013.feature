# language: id
Fitur: Program menurut skala usaha (Perpres 109/2013 dan PP 7/2021)

  @pp-7-2021 @pp-7-2021-ukuran-usaha
  Aturan: Skala usaha pemberi kerja

    Skenario konsep: Menurut modal
      Diketahui fakta berikut:
        | modal usaha pemberi kerja | <modal> |
      Maka skala usaha menurut modal adalah <skala> berdasarkan "PP 7/2021 pasal yang belum diketahui nomornya (ukuran-usaha) ayat (1)"

      Contoh:
        | modal           | skala                     |
        | Rp0             | usaha mikro               |
        | Rp1.000.000.000 | usaha mikro               |
        | Rp1.000.000.001 | usaha kecil               |
        | Rp5.000.000.000 | usaha kecil               |
        | Rp5.000.000.001 | usaha menengah atau besar |

    Skenario konsep: Menurut hasil penjualan
      Diketahui fakta berikut:
        | hasil penjualan tahunan pemberi kerja | <penjualan> |
      Maka skala usaha menurut hasil penjualan adalah <skala> berdasarkan "PP 7/2021 pasal yang belum diketahui nomornya (ukuran-usaha) ayat (2)"

      Contoh:
        | penjualan        | skala                     |
        | Rp0              | usaha mikro               |
        | Rp2.000.000.000  | usaha mikro               |
        | Rp2.000.000.001  | usaha kecil               |
        | Rp15.000.000.000 | usaha kecil               |
        | Rp15.000.000.001 | usaha menengah atau besar |

    Skenario konsep: Modal dan penjualan sepakat
      Diketahui fakta berikut:
        | jenis pemberi kerja                   | usaha       |
        | modal usaha pemberi kerja             | <modal>     |
        | hasil penjualan tahunan pemberi kerja | <penjualan> |
      Maka skala usaha pemberi kerja adalah <skala> berdasarkan "PP 7/2021 pasal yang belum diketahui nomornya (ukuran-usaha) ayat (3)"

      Contoh:
        | modal           | penjualan        | skala                     |
        | Rp500.000.000   | Rp1.000.000.000  | usaha mikro               |
        | Rp2.000.000.000 | Rp5.000.000.000  | usaha kecil               |
        | Rp9.000.000.000 | Rp60.000.000.000 | usaha menengah atau besar |

    Skenario: Modal dan penjualan berbeda bergantung pada tafsir
      Diketahui fakta berikut:
        | jenis pemberi kerja                   | usaha           |
        | modal usaha pemberi kerja             | Rp500.000.000   |
        | hasil penjualan tahunan pemberi kerja | Rp5.000.000.000 |
      Maka skala usaha pemberi kerja belum dapat ditentukan dan bergantung pada tafsir:
        | modal_atau_penjualan | hasil       | berdasarkan                                                           |
        | modal                | usaha mikro | PP 7/2021 pasal yang belum diketahui nomornya (ukuran-usaha) ayat (3) |
        | penjualan            | usaha kecil | PP 7/2021 pasal yang belum diketahui nomornya (ukuran-usaha) ayat (3) |

    Skenario konsep: Penyelenggara negara tidak berskala usaha
      Diketahui fakta berikut:
        | jenis pemberi kerja                   | penyelenggara_negara |
        | modal usaha pemberi kerja             | Rp500.000.000        |
        | hasil penjualan tahunan pemberi kerja | Rp5.000.000.000      |
      Dan tafsir "modal_atau_penjualan" dibaca "<bacaan>"
      Maka skala usaha pemberi kerja tidak diatur

      Contoh:
        | bacaan    |
        | modal     |
        | penjualan |

  @perpres-109-2013 @perpres-109-2013-pasal-6
  Aturan: Penahapan menurut skala usaha (Pasal 6 ayat (3))

    Skenario konsep: Program yang wajib
      Diketahui seorang pekerja perusahaan:
        | modal usaha pemberi kerja             | <modal>     |
        | hasil penjualan tahunan pemberi kerja | <penjualan> |
      Maka wajib diikutsertakan dalam JKK dan JKM: ya, berdasarkan "Perpres 109/2013 Pasal 6 ayat (3)"
      Dan wajib diikutsertakan dalam JHT: <jht>, berdasarkan "Perpres 109/2013 Pasal 6 ayat (3)"
      Dan wajib diikutsertakan dalam JP: <jp>, berdasarkan "Perpres 109/2013 Pasal 6 ayat (3)"

      Contoh:
        | modal           | penjualan        | jht   | jp    |
        | Rp500.000.000   | Rp1.000.000.000  | tidak | tidak |
        | Rp2.000.000.000 | Rp5.000.000.000  | ya    | tidak |
        | Rp9.000.000.000 | Rp60.000.000.000 | ya    | ya    |

    @perpres-109-2013-semua-program
    Skenario konsep: Diikutsertakan dalam semua program yang wajib
      Diketahui seorang pekerja perusahaan:
        | modal usaha pemberi kerja             | <modal>     |
        | hasil penjualan tahunan pemberi kerja | <penjualan> |
        | diikutsertakan dalam JKK              | <jkk>       |
        | diikutsertakan dalam JKM              | <jkm>       |
        | diikutsertakan dalam JHT              | <jht>       |
        | diikutsertakan dalam JP               | <jp>        |
      Maka diikutsertakan dalam semua program menurut skala usaha: <hasil>, berdasarkan "Perpres 109/2013 pasal yang belum diketahui nomornya (semua-program)"

      Contoh: usaha mikro
        | modal         | penjualan       | jkk   | jkm   | jht   | jp    | hasil |
        | Rp500.000.000 | Rp1.000.000.000 | ya    | ya    | tidak | tidak | ya    |
        | Rp500.000.000 | Rp1.000.000.000 | tidak | ya    | ya    | ya    | tidak |
        | Rp500.000.000 | Rp1.000.000.000 | ya    | tidak | ya    | ya    | tidak |

      Contoh: usaha kecil
        | modal           | penjualan       | jkk | jkm | jht   | jp    | hasil |
        | Rp2.000.000.000 | Rp5.000.000.000 | ya  | ya  | ya    | tidak | ya    |
        | Rp2.000.000.000 | Rp5.000.000.000 | ya  | ya  | tidak | ya    | tidak |

      Contoh: usaha menengah dan besar
        | modal           | penjualan        | jkk | jkm | jht   | jp    | hasil |
        | Rp9.000.000.000 | Rp60.000.000.000 | ya  | ya  | ya    | ya    | ya    |
        | Rp9.000.000.000 | Rp60.000.000.000 | ya  | ya  | ya    | tidak | tidak |
        | Rp9.000.000.000 | Rp60.000.000.000 | ya  | ya  | tidak | ya    | tidak |

    @perpres-109-2013-semua-program
    Skenario: Penahapan bagi penyelenggara negara tidak diatur di sini
      Diketahui seorang pekerja perusahaan:
        | jenis pemberi kerja | penyelenggara_negara |
      Maka wajib diikutsertakan dalam JHT tidak diatur melalui "skala usaha pemberi kerja"
      Dan wajib diikutsertakan dalam JKK dan JKM tidak diatur melalui "skala usaha pemberi kerja"
      Dan diikutsertakan dalam semua program menurut skala usaha tidak diatur melalui "skala usaha pemberi kerja"
