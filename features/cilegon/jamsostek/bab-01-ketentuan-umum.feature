# language: id
@pasal-2
Fitur: BAB I Ketentuan umum

  Aturan: Kota membayar JKK dan JKM saja (Pasal 2 ayat (2))

    Skenario konsep: Program yang iurannya ditanyakan seorang nelayan
      Diketahui seorang nelayan:
        | program yang diperiksa | <program> |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka iuran program itu dibayar Pemerintah Kota: <hasil>, berdasarkan "Pasal 2 ayat (2)"

      Contoh:
        | program                              | hasil |
        | jaminan kecelakaan kerja (JKK)       | ya    |
        | jaminan kematian (JKM)               | ya    |
        | jaminan hari tua (JHT)               | tidak |
        | jaminan pensiun (JP)                 | tidak |
        | jaminan kehilangan pekerjaan (JKP)   | tidak |

    Skenario: Pedagang yang tidak tercantum membayar JKK sendiri
      Diketahui seorang pedagang mandiri:
        | program yang diperiksa | jaminan kecelakaan kerja (JKK) |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka iuran program itu dibayar Pemerintah Kota: tidak, berdasarkan "Pasal 2 ayat (2)"

    Skenario: Program yang belum disebut
      Diketahui seorang nelayan
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka iuran program itu dibayar Pemerintah Kota belum dapat ditentukan karena belum diketahui "program yang diperiksa"
