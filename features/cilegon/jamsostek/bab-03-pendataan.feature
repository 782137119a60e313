# language: id
Fitur: BAB III Pendataan dan penetapan

  @pasal-5
  Aturan: Usulan sampai tanggal 10 diproses bulan itu juga (Pasal 5 ayat (1) dan ayat (2))

    Skenario konsep: Bulan usulan lurah diproses
      Diketahui fakta berikut:
        | tanggal usulan diterima Dinas | <diterima> |
      Maka bulan usulan itu diproses adalah <bulan> berdasarkan "<pasal>"

      Contoh: paling lambat tanggal 10
        | diterima        | bulan         | pasal            |
        | 1 Maret 2025    | Maret 2025    | Pasal 5 ayat (1) |
        | 10 Maret 2025   | Maret 2025    | Pasal 5 ayat (1) |
        | 10 Februari 2025 | Februari 2025 | Pasal 5 ayat (1) |

      Contoh: sesudah tanggal 10, juga melewati akhir tahun
        | diterima         | bulan        | pasal            |
        | 11 Maret 2025    | April 2025   | Pasal 5 ayat (2) |
        | 31 Januari 2025  | Februari 2025 | Pasal 5 ayat (2) |
        | 11 Desember 2024 | Januari 2025 | Pasal 5 ayat (2) |

    Skenario: Usulan yang hanya diketahui bulannya
      Diketahui fakta berikut:
        | tanggal usulan diterima Dinas | Maret 2025 |
      Maka bulan usulan itu diproses belum dapat ditentukan karena belum diketahui "tanggal usulan diterima Dinas"
      Dan bulan usulan itu diproses masih mungkin "Maret 2025" dan "April 2025"

  @pasal-5
  Aturan: Verifikasi paling lama 14 hari kerja (Pasal 5 ayat (3))

    Skenario konsep: Batas akhir verifikasi
      Diketahui fakta berikut:
        | tanggal usulan diterima Dinas | <diterima> |
      Maka batas akhir verifikasi adalah <batas> berdasarkan "Pasal 5 ayat (3)"

      # Senin 3 Maret: empat belas hari kerja kemudian Jumat 21 Maret, melewati dua akhir pekan
      Contoh:
        | diterima         | batas            |
        | 3 Maret 2025     | 21 Maret 2025    |
        | 7 Maret 2025     | 27 Maret 2025    |
        # melewati 25 Desember 2024 dan 1 Januari 2025
        | 16 Desember 2024 | 7 Januari 2025   |

    Skenario konsep: Verifikasi pada hari terakhir, sehari sesudahnya, dan yang belum selesai
      Diketahui fakta berikut:
        | tanggal usulan diterima Dinas | 3 Maret 2025 |
        | tanggal verifikasi selesai    | <selesai>    |
      Maka verifikasi selesai tepat waktu: <hasil>, berdasarkan "Pasal 5 ayat (3)"

      Contoh:
        | selesai       | hasil |
        | 21 Maret 2025 | ya    |
        | 22 Maret 2025 | tidak |
        | tidak ada     | tidak |

  @pasal-6
  Aturan: Daftar Penerima diperbarui paling lama tiga bulan (Pasal 6 ayat (2))

    Skenario konsep: Batas pembaruan
      Diketahui fakta berikut:
        | tanggal penetapan daftar penerima yang terakhir | <ditetapkan> |
      Maka batas akhir pembaruan daftar penerima adalah <batas> berdasarkan "Pasal 6 ayat (2)"

      # tiga bulan sesudah 30 November tidak ada tanggal 30 Februari: hari terakhir bulan itu
      Contoh:
        | ditetapkan       | batas            |
        | 15 Januari 2025  | 15 April 2025    |
        | 30 November 2024 | 28 Februari 2025 |

  @pasal-6
  Aturan: Prioritas jika anggaran tidak cukup (Pasal 6 ayat (3) sampai dengan ayat (5))

    Skenario konsep: Anggaran yang cukup tidak memerlukan urutan
      Diketahui fakta berikut:
        | anggaran bantuan iuran cukup bagi semua calon | <cukup> |
      Maka calon diurutkan karena anggaran tidak cukup: <hasil>, berdasarkan "Pasal 6 ayat (3)"

      Contoh:
        | cukup | hasil |
        | tidak | ya    |
        | ya    | tidak |

    Skenario: Nomor urut tidak diberikan jika anggaran cukup
      Diketahui fakta berikut:
        | anggaran bantuan iuran cukup bagi semua calon | ya     |
        | desil kesejahteraan menurut data kemiskinan   | 1      |
        | tingkat risiko pekerjaan calon                | tinggi |
      Maka nomor urut prioritas (yang terkecil didahulukan) tidak terutang berdasarkan "Pasal 6 ayat (3)"

    Skenario konsep: Desil terendah lebih dahulu, kemudian pekerjaan yang lebih berisiko
      Diketahui fakta berikut:
        | anggaran bantuan iuran cukup bagi semua calon | tidak    |
        | desil kesejahteraan menurut data kemiskinan   | <desil>  |
        | tingkat risiko pekerjaan calon                | <risiko> |
      Maka nomor urut prioritas (yang terkecil didahulukan) adalah <urutan> berdasarkan "<pasal>"

      # (desil - 1) x 3, ditambah 1 bagi risiko tinggi, 2 bagi sedang, 3 bagi rendah
      Contoh: tercatat dalam data kemiskinan
        | desil | risiko | urutan | pasal            |
        | 1     | tinggi | 1      | Pasal 6 ayat (4) |
        | 1     | sedang | 2      | Pasal 6 ayat (4) |
        | 1     | rendah | 3      | Pasal 6 ayat (4) |
        | 2     | tinggi | 4      | Pasal 6 ayat (4) |
        | 10    | rendah | 30     | Pasal 6 ayat (4) |

      Contoh: tidak tercatat, jadi sesudah semua yang tercatat
        | desil     | risiko | urutan | pasal            |
        | tidak ada | tinggi | 31     | Pasal 6 ayat (5) |
        | tidak ada | sedang | 32     | Pasal 6 ayat (5) |
        | tidak ada | rendah | 33     | Pasal 6 ayat (5) |
