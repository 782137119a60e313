# language: id
@pasal-21
Fitur: BAB XII Pembinaan, pemantauan, dan evaluasi

  Aturan: Perbandingan klaim dengan iuran adalah keterangan (Pasal 21)

    Skenario konsep: Perbandingan dalam laporan enam bulanan
      Diketahui fakta berikut:
        | jumlah klaim yang dibayar dalam masa evaluasi    | <klaim> |
        | jumlah iuran yang diterima dalam masa evaluasi   | <iuran> |
      Maka perbandingan klaim dengan iuran sebesar <persen> berdasarkan "Pasal 21 ayat (2)"
      Dan perbandingan klaim dengan iuran berakibat hukum: tidak, berdasarkan "Pasal 21 ayat (3)"

      # 790 juta dari 480.457.660 = 164,42...%; 1.000 dari 3.000 = 33,33...%; 2.000 dari 3.000 = 66,66...%
      Contoh:
        | klaim         | iuran         | persen |
        | Rp790.000.000 | Rp480.457.660 | 164,4% |
        | Rp1.000       | Rp3.000       | 33,3%  |
        | Rp2.000       | Rp3.000       | 66,7%  |
        | Rp1.129       | Rp2.000       | 56,5%  |
        | Rp0           | Rp480.457.660 | 0%     |

    Skenario: Klaim yang belum dilaporkan
      Diketahui fakta berikut:
        | jumlah iuran yang diterima dalam masa evaluasi | Rp480.457.660 |
      Maka perbandingan klaim dengan iuran belum dapat ditentukan karena belum diketahui "jumlah klaim yang dibayar dalam masa evaluasi"
