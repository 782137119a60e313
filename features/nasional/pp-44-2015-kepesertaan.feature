# language: id
@pp-44-2015-pasal-5
Fitur: Peserta JKK dan JKM menurut PP 44/2015 Pasal 5

  Skenario konsep: Golongan menurut kedudukannya
    Diketahui fakta berikut:
      | kedudukan dalam pekerjaan | <kedudukan>     |
      | tanggal pendaftaran       | 1 Februari 2024 |
    Maka golongan Peserta menurut Pasal 5 adalah <golongan> berdasarkan "PP 44/2015 Pasal 5 <ayat> sebagaimana diubah dengan PP 49/2023"

    Contoh:
      | kedudukan            | golongan      | ayat             |
      | penyelenggara_negara | ppu_negara    | ayat (1) huruf a |
      | perusahaan           | ppu_lain      | ayat (2) huruf a |
      | perseorangan         | ppu_lain      | ayat (2) huruf b |
      | asing_6_bulan        | ppu_lain      | ayat (2) huruf c |
      | pemberi_kerja        | bpu           | ayat (3) huruf a |
      | mandiri              | bpu           | ayat (3) huruf b |
      | tanpa_upah           | bpu           | ayat (3) huruf c |
      | asing_kurang_6_bulan | bukan_peserta | ayat (1)         |
      | tidak_bekerja        | bukan_peserta | ayat (1)         |

  Skenario: Bunyi sebelum PP 49/2023 belum terlihat
    Diketahui fakta berikut:
      | kedudukan dalam pekerjaan | mandiri          |
      | tanggal pendaftaran       | 31 Desember 2022 |
    Maka golongan Peserta menurut Pasal 5 tidak diatur

  Skenario konsep: Mendaftar pada tahun PP 49/2023 mulai berlaku
    Diketahui fakta berikut:
      | kedudukan dalam pekerjaan | mandiri   |
      | tanggal pendaftaran       | <tanggal> |
    Maka golongan Peserta menurut Pasal 5 belum dapat ditentukan dan bergantung pada tafsir:
      | tanggal pendaftaran | hasil               | berdasarkan                         |
      | sudah berlaku       | bukan penerima upah | PP 44/2015 Pasal 5 ayat (3) huruf b |
      | belum berlaku       | tidak diatur        |                                     |

    Contoh: hari pertama, di tengah, dan hari terakhir yang belum pasti
      | tanggal          |
      | 1 Januari 2023   |
      | 1 Juni 2023      |
      | 30 Desember 2023 |

  Skenario: Sejak 31 Desember 2023 sudah pasti berlaku
    Diketahui fakta berikut:
      | kedudukan dalam pekerjaan | mandiri          |
      | tanggal pendaftaran       | 31 Desember 2023 |
    Maka golongan Peserta menurut Pasal 5 adalah bpu berdasarkan "PP 44/2015 Pasal 5 ayat (3) huruf b"

  Skenario: Kedudukan yang belum diketahui
    Diketahui fakta berikut:
      | tanggal pendaftaran       | 1 Februari 2024 |
    Maka golongan Peserta menurut Pasal 5 belum dapat ditentukan karena belum diketahui "kedudukan dalam pekerjaan"
