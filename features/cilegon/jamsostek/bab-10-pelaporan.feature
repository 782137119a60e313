# language: id
@pasal-19
Fitur: BAB X Pelaporan

  Aturan: Ketua kelompok melapor paling lama 2 x 24 jam (Pasal 19 ayat (1))

    Skenario konsep: Laporan ketua kelompok nelayan
      Diketahui fakta berikut:
        | jam antara kecelakaan kerja dan laporan ketua kelompok | <jam> |
      Maka laporan ketua kelompok tepat waktu: <hasil>, berdasarkan "Pasal 19 ayat (1)"

      Contoh:
        | jam    | hasil |
        | 0 jam  | ya    |
        | 48 jam | ya    |
        | 49 jam | tidak |

    Skenario: Jam laporan yang tidak tercatat
      Diketahui seorang nelayan
      Maka laporan ketua kelompok tepat waktu belum dapat ditentukan karena belum diketahui "jam antara kecelakaan kerja dan laporan ketua kelompok"
