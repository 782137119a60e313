# language: id
Fitur: BAB VI Pembayaran

  @pasal-12
  Aturan: Kota membayar paling lambat tanggal 15 bulan itu (Pasal 12 ayat (1))

    Skenario konsep: Batas pembayaran
      Diketahui seorang nelayan
      Ketika ia ditagih iuran untuk bulan <bulan>
      Maka batas akhir pembayaran bantuan iuran adalah <batas> berdasarkan "Pasal 12 ayat (1)"

      Contoh:
        | bulan         | batas            |
        | Agustus 2024  | 15 Agustus 2024  |
        | Februari 2025 | 15 Februari 2025 |

    Skenario konsep: Dibayar pada hari terakhir, sehari sesudahnya, atau belum
      Diketahui seorang nelayan:
        | tanggal bantuan iuran dibayar | <dibayar> |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka bantuan iuran dibayar tepat waktu: <hasil>, berdasarkan "Pasal 12 ayat (1)"

      Contoh:
        | dibayar          | hasil |
        | 31 Juli 2024     | ya    |
        | 15 Agustus 2024  | ya    |
        | 16 Agustus 2024  | tidak |
        | tidak ada        | tidak |

    Skenario: Pekerja yang tidak dicakup tidak ditunggu pembayarannya
      Diketahui seorang pedagang mandiri:
        | tanggal bantuan iuran dibayar | tidak ada |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka bantuan iuran dibayar tepat waktu tidak terutang berdasarkan "Pasal 4 ayat (3)"
      Dan batas akhir pembayaran bantuan iuran tidak terutang berdasarkan "Pasal 4 ayat (3)"

    Skenario: Tanggal pembayaran yang belum diketahui
      Diketahui seorang nelayan
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka bantuan iuran dibayar tepat waktu belum dapat ditentukan karena belum diketahui "tanggal bantuan iuran dibayar"

  @pasal-13
  Aturan: Kota menanggung manfaat yang ditolak karena ia terlambat membayar (Pasal 13)

    Skenario: Nelayan tenggelam ketika iuran Agustus belum dibayar, dan tidak ada anggarannya
      Diketahui seorang nelayan:
        | tanggal bantuan iuran dibayar                      | 2 September 2024 |
        | klaim ditolak karena iuran belum dibayar           | ya               |
        | nilai manfaat yang ditolak                         | Rp70.000.000     |
        | ada anggaran untuk menanggung manfaat yang ditolak | tidak            |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka Pemerintah Kota menanggung manfaat yang ditolak belum dapat ditentukan dan bergantung pada tafsir:
        | anggaran_tanggungan | hasil | berdasarkan       |
        | tanpa_anggaran      | ya    | Pasal 13 ayat (1) |
        | perlu_anggaran      | tidak | Pasal 13 ayat (1) |
      Dan jumlah yang ditanggung Pemerintah Kota karena terlambat membayar belum dapat ditentukan dan bergantung pada tafsir:
        | anggaran_tanggungan | hasil          | berdasarkan       |
        | tanpa_anggaran      | Rp70.000.000   | Pasal 13 ayat (2) |
        | perlu_anggaran      | tidak terutang | Pasal 13 ayat (1) |

    Skenario: Yang sama, dengan anggaran yang tersedia
      Diketahui seorang nelayan:
        | tanggal bantuan iuran dibayar                      | 2 September 2024 |
        | klaim ditolak karena iuran belum dibayar           | ya               |
        | nilai manfaat yang ditolak                         | Rp70.000.000     |
        | ada anggaran untuk menanggung manfaat yang ditolak | ya               |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka Pemerintah Kota menanggung manfaat yang ditolak: ya, berdasarkan "Pasal 13 ayat (1)"
      Dan jumlah yang ditanggung Pemerintah Kota karena terlambat membayar sebesar Rp70.000.000 berdasarkan "Pasal 13 ayat (2)"

    Skenario konsep: Kota tidak menanggung jika salah satu syaratnya tidak ada
      Diketahui seorang nelayan:
        | tanggal bantuan iuran dibayar                      | <dibayar> |
        | klaim ditolak karena iuran belum dibayar           | <ditolak> |
        | nilai manfaat yang ditolak                         | <nilai>   |
        | ada anggaran untuk menanggung manfaat yang ditolak | ya        |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka Pemerintah Kota menanggung manfaat yang ditolak: tidak, berdasarkan "Pasal 13 ayat (1)"
      Dan jumlah yang ditanggung Pemerintah Kota karena terlambat membayar tidak terutang berdasarkan "Pasal 13 ayat (1)"

      Contoh: huruf a, dibayar tepat waktu; huruf b, klaim tidak ditolak karena iuran
        | dibayar          | ditolak | nilai        |
        | 15 Agustus 2024  | ya      | Rp70.000.000 |
        | 16 Agustus 2024  | tidak   | Rp0          |

    Skenario: Pekerja yang tidak dibantu kota menanggung sendiri keterlambatannya
      Diketahui seorang pedagang mandiri:
        | tanggal bantuan iuran dibayar                      | tidak ada    |
        | klaim ditolak karena iuran belum dibayar           | ya           |
        | nilai manfaat yang ditolak                         | Rp42.000.000 |
        | ada anggaran untuk menanggung manfaat yang ditolak | ya           |
      Ketika ia ditagih iuran untuk bulan Agustus 2024
      Maka Pemerintah Kota menanggung manfaat yang ditolak: tidak, berdasarkan "Pasal 13 ayat (1)"
