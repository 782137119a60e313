# language: id
Fitur: Pendaftaran Peserta menurut Permenaker 5/2021

  @permenaker-5-2021-syarat-daftar-bpu
  Aturan: Batas umur hanya diperiksa pada tanggal pendaftaran

    Skenario konsep: Sehari sebelum dan pada hari ulang tahun ke-65
      Diketahui fakta berikut:
        | tanggal lahir pekerja | 10 Juni 1959      |
        | tanggal pendaftaran   | <tanggal>         |
        | kewarganegaraan       | indonesia         |
        | NIK valid             | ya                |
      Maka boleh didaftarkan sebagai bukan penerima upah (BPU): <hasil>, berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (syarat-daftar-bpu)"

      Contoh:
        | tanggal       | hasil |
        | 9 Juni 2024   | ya    |
        | 10 Juni 2024  | tidak |

    Skenario konsep: Sebelum Permenaker 5/2021 batasnya 56 tahun
      Diketahui fakta berikut:
        | tanggal lahir pekerja | <lahir>           |
        | tanggal pendaftaran   | <tanggal>         |
        | kewarganegaraan       | indonesia         |
        | NIK valid             | ya                |
      Maka boleh didaftarkan sebagai bukan penerima upah (BPU): <hasil>, berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (syarat-daftar-bpu)"

      Contoh:
        | lahir         | tanggal       | hasil |
        | 1 April 1965  | 31 Maret 2021 | ya    |
        | 31 Maret 1965 | 31 Maret 2021 | tidak |
        | 31 Maret 1965 | 1 April 2021  | ya    |
        | 1 April 1956  | 1 April 2021  | tidak |
        | 2 April 1956  | 1 April 2021  | ya    |
        | 1 Mei 1961    | 1 Mei 2017    | tidak |
        | 2 Mei 1961    | 1 Mei 2017    | ya    |

    Skenario konsep: Dalam tahun 2016 belum pasti apakah batas umur itu sudah berlaku
      Diketahui fakta berikut:
        | tanggal lahir pekerja | 1 Januari 1980    |
        | tanggal pendaftaran   | <tanggal>         |
        | kewarganegaraan       | indonesia         |
        | NIK valid             | ya                |
      Maka boleh didaftarkan sebagai bukan penerima upah (BPU) belum dapat ditentukan karena belum dipilih tafsir "mulai berlaku Permenaker 1/2016"

      Contoh:
        | tanggal          |
        | 1 Januari 2016   |
        | 30 Desember 2016 |

    Skenario: Pada hari terakhir tahun 2016 sudah pasti berlaku
      Diketahui fakta berikut:
        | tanggal lahir pekerja | 1 Januari 1980    |
        | tanggal pendaftaran   | 31 Desember 2016  |
        | kewarganegaraan       | indonesia         |
        | NIK valid             | ya                |
      Maka boleh didaftarkan sebagai bukan penerima upah (BPU): ya, berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (syarat-daftar-bpu)"

    Skenario: Sebelum Permenaker 1/2016 tidak ada ketentuannya
      Diketahui fakta berikut:
        | tanggal lahir pekerja | 1 Januari 1980    |
        | tanggal pendaftaran   | 31 Desember 2015  |
        | kewarganegaraan       | indonesia         |
        | NIK valid             | ya                |
      Maka boleh didaftarkan sebagai bukan penerima upah (BPU) tidak diatur melalui "umur yang belum boleh tercapai pada saat mendaftar sebagai BPU"

    # Ulang tahun 29 Februari dibaca mundur, seperti pada ketentuan lain.
    Skenario konsep: Lahir pada 29 Februari
      Diketahui fakta berikut:
        | tanggal lahir pekerja | 29 Februari 1960  |
        | tanggal pendaftaran   | <tanggal>         |
        | kewarganegaraan       | indonesia         |
        | NIK valid             | ya                |
      Maka boleh didaftarkan sebagai bukan penerima upah (BPU): <hasil>, berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (syarat-daftar-bpu)"

      Contoh:
        | tanggal          | hasil |
        | 27 Februari 2025 | ya    |
        | 28 Februari 2025 | tidak |

  @permenaker-5-2021-syarat-daftar-bpu
  Aturan: Warga negara dengan NIK, atau orang asing sesudah enam bulan

    Skenario: NIK yang tidak valid
      Diketahui fakta berikut:
        | tanggal lahir pekerja | 10 Juni 1985      |
        | tanggal pendaftaran   | 1 Agustus 2024    |
        | kewarganegaraan       | indonesia         |
        | NIK valid             | tidak             |
      Maka boleh didaftarkan sebagai bukan penerima upah (BPU): tidak, berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (syarat-daftar-bpu)"

    Skenario konsep: Orang asing menurut lamanya bekerja di Indonesia
      Diketahui fakta berikut:
        | tanggal lahir pekerja     | 10 Juni 1985   |
        | tanggal pendaftaran       | 1 Agustus 2024 |
        | kewarganegaraan           | asing          |
        | lama bekerja di Indonesia | <lama>         |
      Maka boleh didaftarkan sebagai bukan penerima upah (BPU): <hasil>, berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (syarat-daftar-bpu)"

      Contoh:
        | lama    | hasil |
        | 5 bulan | tidak |
        | 6 bulan | ya    |

    Skenario: Kewarganegaraan yang belum ditanyakan
      Diketahui fakta berikut:
        | tanggal lahir pekerja     | 10 Juni 1985   |
        | tanggal pendaftaran       | 1 Agustus 2024 |
        | NIK valid                 | ya             |
        | lama bekerja di Indonesia | 2 bulan        |
      Maka boleh didaftarkan sebagai bukan penerima upah (BPU) belum dapat ditentukan karena belum diketahui "kewarganegaraan"

    Skenario: Orang asing yang ber-NIK tetap dinilai menurut lamanya bekerja
      Diketahui fakta berikut:
        | tanggal lahir pekerja     | 10 Juni 1985   |
        | tanggal pendaftaran       | 1 Agustus 2024 |
        | kewarganegaraan           | asing          |
        | NIK valid                 | ya             |
        | lama bekerja di Indonesia | 2 bulan        |
      Maka boleh didaftarkan sebagai bukan penerima upah (BPU): tidak, berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (syarat-daftar-bpu)"

  @permenaker-5-2021-pasal-2
  Aturan: Pekerja bukan ASN pada penyelenggara negara

    Skenario: Petugas kebersihan dinas sejak Permenaker 1/2025
      Diketahui fakta berikut:
        | tanggal pendaftaran                | 1 April 2025 |
        | bekerja pada penyelenggara negara  | ya           |
        | peserta.aparatur_atau_pejabat      | tidak        |
      Maka pekerja penyelenggara negara menjadi Peserta JKK dan JKM: ya, berdasarkan "Permenaker 5/2021 Pasal 2 ayat (2) sebagaimana diubah dengan Permenaker 1/2025"

    Skenario: Pegawai pemerintah dengan perjanjian kerja tidak termasuk
      Diketahui fakta berikut:
        | tanggal pendaftaran                | 1 April 2025 |
        | bekerja pada penyelenggara negara  | ya           |
        | peserta.aparatur_atau_pejabat      | ya           |
      Maka pekerja penyelenggara negara menjadi Peserta JKK dan JKM: tidak, berdasarkan "Permenaker 5/2021 Pasal 2 ayat (2) sebagaimana diubah dengan Permenaker 1/2025"

    Skenario: Yang tidak bekerja pada penyelenggara negara tidak diatur di sini
      Diketahui fakta berikut:
        | tanggal pendaftaran                | 1 April 2025 |
        | bekerja pada penyelenggara negara  | tidak        |
        | peserta.aparatur_atau_pejabat      | tidak        |
      Maka pekerja penyelenggara negara menjadi Peserta JKK dan JKM tidak diatur

    Skenario: Sebelum Permenaker 1/2025 tidak ada ketentuannya
      Diketahui fakta berikut:
        | tanggal pendaftaran                | 31 Januari 2025 |
        | bekerja pada penyelenggara negara  | ya              |
        | peserta.aparatur_atau_pejabat      | tidak           |
      Maka pekerja penyelenggara negara menjadi Peserta JKK dan JKM tidak diatur

    Skenario konsep: Di antara dua tanggal pengundangan yang mungkin
      Diketahui fakta berikut:
        | tanggal pendaftaran                | <tanggal> |
        | bekerja pada penyelenggara negara  | ya        |
        | peserta.aparatur_atau_pejabat      | tidak     |
      Maka pekerja penyelenggara negara menjadi Peserta JKK dan JKM belum dapat ditentukan karena belum dipilih tafsir "mulai berlaku Permenaker 1/2025"

      Contoh:
        | tanggal         |
        | 1 Februari 2025 |
        | 30 Maret 2025   |

    Skenario: Pada hari terakhir dari rentang itu sudah pasti berlaku
      Diketahui fakta berikut:
        | tanggal pendaftaran                | 31 Maret 2025 |
        | bekerja pada penyelenggara negara  | ya            |
        | peserta.aparatur_atau_pejabat      | tidak         |
      Maka pekerja penyelenggara negara menjadi Peserta JKK dan JKM: ya, berdasarkan "Permenaker 5/2021 Pasal 2 ayat (2) sebagaimana diubah dengan Permenaker 1/2025"

    Skenario: Pegawai negeri yang di luar dinasnya bekerja pada swasta tidak diatur di sini
      Diketahui fakta berikut:
        | tanggal pendaftaran                | 1 April 2025 |
        | bekerja pada penyelenggara negara  | tidak        |
        | peserta.aparatur_atau_pejabat      | ya           |
      Maka pekerja penyelenggara negara menjadi Peserta JKK dan JKM tidak diatur

  @permenaker-5-2021-cara-daftar-bpu
  Aturan: Sendiri atau melalui wadah

    Skenario konsep: Cara yang disebut
      Diketahui fakta berikut:
        | cara mendaftar | <cara> |
      Maka cara mendaftar itu diizinkan: ya, berdasarkan "Permenaker 5/2021 pasal yang belum diketahui nomornya (cara-daftar-bpu)"

      Contoh:
        | cara    |
        | sendiri |
        | wadah   |

    Skenario: Cara lain tidak diatur
      Diketahui fakta berikut:
        | cara mendaftar | lainnya |
      Maka cara mendaftar itu diizinkan tidak diatur
