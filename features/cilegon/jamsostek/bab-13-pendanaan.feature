# language: id
@pasal-22
Fitur: BAB XIII Pendanaan

  Aturan: Tidak ada hak sesudah tahun anggaran (Pasal 22 ayat (2))

    Skenario konsep: Bantuan yang dianggarkan sampai dengan Desember 2024
      Diketahui seorang nelayan:
        | bulan iuran terakhir yang dianggarkan | Desember 2024 |
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka bulan iuran itu masih dianggarkan: <hasil>, berdasarkan "Pasal 22 ayat (2)"

      Contoh:
        | bulan         | hasil |
        | November 2024 | ya    |
        | Desember 2024 | ya    |
        | Januari 2025  | tidak |
