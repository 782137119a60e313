# language: id
@salah
Fitur: Nama yang salah tulis, satu untuk setiap jenisnya

  Aturan: Pasal dan nilai yang salah tulis

    Latar Belakang:
      Diketahui seorang nelayan
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Dan ia meninggal karena sakit pada 24 Agustus 2024

    Skenario: salah pasal
      Maka sumber dana iuran adalah APBD Kota Cilegon berdasarkan "Pasl 8 ayat (1)"

    Skenario: salah pilihan
      Maka sumber dana iuran adalah APBD Kota Cilegn berdasarkan "Pasal 8 ayat (1)"

    Skenario: salah jumlah
      Maka santunan sekaligus JKM sebesar Rp20.00.000 berdasarkan "Pasal 8 ayat (1)"

    Skenario: salah peraturan
      Diketahui peraturan "pp-44-2016"

    Skenario: salah folder
      Diketahui peraturan "contoh/bantuan" dari "features/kebijakan"

    Skenario: salah mulai berlaku
      Diketahui "Permenaker 1/2052" dianggap mulai berlaku pada 13 Februari 2025

    Skenario: tanggal mulai berlaku di luar rentang
      Diketahui "Permenaker 1/2025" dianggap mulai berlaku pada 13 Februari 2035

    Skenario: salah fakta yang kurang
      Maka sumber dana iuran belum dapat ditentukan karena belum diketahui "NIK vald"

    Skenario: fakta daftar dalam tabel fakta
      Diketahui fakta berikut:
        | anak sudah menikah | tidak |

    Skenario konsep: salah dalam contoh
      Diketahui seorang <pekerja>

      Contoh:
        | pekerja |
        | kadar   |

    Skenario konsep: salah sel dalam contoh
      Diketahui fakta berikut:
        | masa iur | <masa> |

      Contoh:
        | masa         |
        | sebelas buln |
