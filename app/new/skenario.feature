# language: id
@pasal-1
Fitur: Peraturan Baru

  Latar Belakang:
    Diketahui peraturan "kota/peraturan-baru"

  Skenario: Penduduk menerima bantuan
    Diketahui fakta berikut:
      | tanggal permohonan bantuan    | 24 Agustus 2024 |
      | pemohon penduduk              | ya              |
      | sudah menerima bantuan serupa | tidak           |
    Maka besaran bantuan sebesar Rp1.000.000 berdasarkan "Pasal 1 ayat (1)"

  Skenario: Penduduk yang sudah menerima bantuan serupa
    Diketahui fakta berikut:
      | tanggal permohonan bantuan    | 24 Agustus 2024 |
      | pemohon penduduk              | ya              |
      | sudah menerima bantuan serupa | ya              |
    Maka besaran bantuan tidak terutang berdasarkan "Pasal 1 ayat (2)"
