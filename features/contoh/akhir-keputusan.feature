# language: id
@contoh
Fitur: Keempat akhir sebuah keputusan, pada contoh yang pasalnya bertentangan

  Latar Belakang:
    Diketahui peraturan "contoh/bantuan" dari "features/contoh/kebijakan"

  Skenario: Satu pasal berlaku
    Diketahui fakta berikut:
      | kader                    | ya             |
      | menerima honor kelurahan | tidak          |
      | tanggal pendaftaran      | 1 Agustus 2024 |
    Maka sumber bantuan adalah APBD berdasarkan "Pasal 1"
    Dan bantuan dilaporkan kepada lurah: tidak, berdasarkan "Pasal 3"

  Skenario: Dua pasal berlaku dan bertentangan
    Diketahui fakta berikut:
      | kader                    | ya             |
      | menerima honor kelurahan | ya             |
      | tanggal pendaftaran      | 1 Agustus 2024 |
    Maka sumber bantuan bertentangan antara "Pasal 1" dan "Pasal 2"
    Dan bantuan dilaporkan kepada lurah bertentangan melalui "sumber bantuan"

  Skenario: Tidak ada pasal yang berlaku
    Diketahui fakta berikut:
      | kader                    | tidak          |
      | menerima honor kelurahan | tidak          |
      | tanggal pendaftaran      | 1 Agustus 2024 |
    Maka sumber bantuan tidak diatur
    Dan bantuan dilaporkan kepada lurah tidak diatur melalui "sumber bantuan"

  Skenario: Fakta yang kurang, dengan semua akhir yang masih mungkin
    Diketahui fakta berikut:
      | kader                    | tidak tahu     |
      | menerima honor kelurahan | tidak tahu     |
      | tanggal pendaftaran      | 1 Agustus 2024 |
    Maka sumber bantuan belum dapat ditentukan karena belum diketahui "kader" dan "menerima honor kelurahan"
    Dan sumber bantuan masih mungkin "APBD", "anggaran kelurahan", "bertentangan", atau "tidak diatur"
