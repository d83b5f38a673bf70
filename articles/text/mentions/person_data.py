"""Tables of persons' names: what a name in Latin letters must begin with to be a person's.

The commonest given names of English, Indonesian, European and Indian people, and the family names
that stand first in a Chinese, Korean or Vietnamese name. Divided by white space.
"""

from typing import Final

GIVEN_NAMES: Final = frozenset(
    """
    Aaron Adam Adrian Agnes Aisha Alan Albert Alex Alexander Alexandra Alexei Alfred Alice Alison
    Allan Allen Amanda Amber Amy Ana Anand Andre Andrea Andreas Andrei Andrew Andy Angela Angus Anil
    Anita Ann Anna Anne Annette Anthony Antonio April Arthur Arun Ashley Audrey Barbara Barry
    Beatrice Ben Benjamin Bernard Beth Betty Bill Billy Bob Bobby Brad Bradley Brenda Brett Brian
    Bruce Bruno Caitlin Cameron Carl Carla Carlos Carmen Carol Caroline Catherine Cathy Cecilia
    Charles Charlie Charlotte Chloe Chris Christian Christina Christine Christopher Claire Clara
    Claude Claudia Colin Connie Craig Cristina Cynthia Daisy Dan Daniel Daniela Danny Darren Dave
    David Dawn Dean Deborah Debbie Dennis Derek Diana Diane Diego Dirk Dmitry Dominic Don Donald
    Donna Doris Dorothy Doug Douglas Duncan Ed Eddie Edgar Edith Edmund Eduardo Edward Edwin Eileen
    Elaine Eleanor Elena Eli Elizabeth Ella Ellen Elliot Emily Emma Enrique Eric Erica Erik Erin
    Ernest Esther Ethan Eugene Eva Evelyn Felicity Felix Fernando Fiona Florence Frances Francesca
    Francis Francisco Frank Franz Fred Frederick Gabriel Gareth Gary Gavin Geoff Geoffrey George
    Georgia Gerald Gerard Gerry Gilbert Gina Giovanni Glen Glenn Gloria Gordon Grace Graham Greg
    Gregory Guy Hannah Hans Harold Harriet Harry Harvey Hazel Heather Heidi Heinz Helen Helena Helga
    Henri Henry Herbert Howard Hugh Hugo Iain Ian Igor Ingrid Irene Iris Isaac Isabel Isabella Ivan
    Jack Jacob Jacqueline Jacques Jake James Jamie Jan Jane Janet Janice Jason Javier Jay Jean Jeff
    Jeffrey Jennifer Jenny Jeremy Jerome Jerry Jessica Jill Jim Jimmy Joan Joanna Joe Joel Johan
    Johannes John Johnny Jon Jonathan Jorge Jose José Josef Joseph Joshua Joyce Juan Judith Judy
    Julia Julian Julie Juliet June Jürgen Justin Karen Karl Kate Katherine Kathleen Kathy Katie
    Katrina Keith Kelly Ken Kenneth Kevin Kim Kimberly Kirsten Klaus Kristin Kurt Kyle Lars Laura
    Lauren Laurence Leo Leon Leonard Leslie Lewis Liam Lily Linda Lindsay Lisa Liz Lois Lorenzo
    Lorna Louis Louise Luca Lucas Lucia Lucy Luigi Luis Luke Lydia Lynn Madeleine Magnus Malcolm
    Manuel Marc Marco Marcus Margaret Maria Marianne Marie Mario Marion Mark Marta Martha Martin
    Mary Mathew Matt Matthew Maureen Max Maya Megan Melanie Melissa Mia Michael Michel Michelle
    Miguel Mike Mikhail Mitchell Mohamed Mohammed Molly Monica Morgan Nancy Naomi Natalie Natasha
    Nathan Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nigel Nikolai Nina Noel Nora Norman Oleg
    Oliver Olivia Oona Oscar Otto Owen Pablo Pamela Patricia Patrick Paul Paula Pauline Pedro Penny
    Per Peter Phil Philip Philippa Philippe Phoebe Pierre Polly Priya Quentin Rachel Rafael Rajesh
    Ralph Ravi Ray Raymond Rebecca Renee Rex Ricardo Richard Rick Rita Rob Robert Roberto Robin Rod
    Roger Roland Ron Ronald Rosa Rose Rosemary Ross Roy Rupert Russell Ruth Ryan Sally Sam Samantha
    Samuel Sandra Sanjay Sara Sarah Scott Sean Sebastian Sergei Shane Sharon Shaun Sheila Shirley
    Sidney Silvia Simon Sophia Sophie Spencer Stan Stanley Stefan Stella Stephanie Stephen Steve
    Steven Stewart Stuart Sue Sunil Suresh Susan Susanna Suzanne Sven Sylvia Tara Ted Teresa Terence
    Terry Thea Theo Theresa Thomas Tim Timothy Tina Tobias Todd Tom Tomas Tony Tracy Trevor Valerie
    Vanessa Vera Veronica Victor Victoria Vijay Vincent Viola Virginia Vivian Vladimir Walter Warren
    Wayne Wendy Werner Will William Winston Wolfgang Yasmin Yvonne Zoe Abby Abigail Adele Ailsa
    Aidan Alasdair Alastair Alec Alejandro Alessandro Alexis Alfie Alfonso Alistair Alina Alma
    Alvaro Amelia Amit Amina Amrita Anastasia Anders Angelo Angelina Anika Anja Anjali Anneke Anouk
    Ansel Anya Archie Ariana Arjun Arnaud Arne Arnold Arturo Astrid Augusto Ayesha Ayumi Ayşe
    Babatunde Beatriz Benedict Benoit Bernadette Bernd Bertrand Bethan Bilal Birgit Bjorn Björn
    Blake Bogdan Boris Brendan Bridget Bronwyn Bryan Byron Callum Camila Camille Carina Carsten
    Casper Catriona Cecile Cedric Celia Celine Cesar Chantal Chiara Chidi Chinedu Chloé Christoph
    Ciara Clare Clive Conor Connor Cormac Cornelia Corinne Cressida Dafydd Daisuke Damian Damien
    Daphne Darius Declan Deepak Deirdre Delphine Denise Desmond Dieter Dimitri Dimitrios Dinesh
    Dmitri Dougal Dorothea Eamon Eamonn Ebony Efua Eilidh Eimear Elias Elif Elisa Elise Elsa Emeka
    Emilio Emilia Emmanuel Enzo Erika Ernesto Esme Esteban Etienne Eunice Ewan Ewa Fabian Fabio
    Farida Fatima Fatou Femi Fergus Fintan Flavia Frederik Freya Frida Friedrich Gabriela Gabriella
    Gemma Genevieve Georgina Georgios Geraint Ghulam Giorgio Giulia Giuseppe Goran Graeme Greta
    Guido Guillermo Gunther Gwen Gwyneth Hamish Haruki Haruto Hassan Heike Heinrich Henrik Hilary
    Hilda Hiroshi Holger Holly Ibrahima Ignacio Ignatius Ikram Imogen Imran Inès Inga Inge Iona
    Ioana Irina Isabelle Isla Ivana Ivo Jaap Jacinta Jacqui Jade Jasmine Jasper Javed Jemima Jens
    Jesús Jo João Joaquin Joachim Jochen Jodie Joost Jörg Jordi Josefina Josephine Josh Josie Josué
    Julien Juliana Kamala Kareem Karim Karin Karina Karsten Kasper Katarina Katarzyna Kavita Kaz
    Kazuo Keiko Keir Kel Kenji Kerry Kieran Kiran Kirsty Kofi Kojo Krishna Kristen Kristina
    Krzysztof Kwabena Kwame Kwesi Lachlan Lakshmi Laurent Layla Leandro Leila Lena Leonardo Leonie
    Lidia Lionel Livia Lola Lucie Lucinda Ludovic Ludwig Luisa Lukas Łukasz Lynne Maarten Maeve
    Magda Magdalena Mags Mahesh Mairead Maisie Malik Małgorzata Manfred Manoj Manon Marcel Marcelo
    Marcin Margarita Margot Mariam Mariana Marius Markus Marlene Martina Martine Mateo Mathias
    Mathieu Matteo Matthias Maurice Mauricio Maxime Mehmet Mei-ling Meera Mercedes Michal Michaela
    Mihai Milan Milena Milo Minh Miriam Misaki Mohan Monika Morag Mustafa Mikael Myra Myles Nadine
    Naoki Narendra Natalia Nathaniel Neha Niall Niamh Niklas Nikhil Nikita Nikolaus Nils Noah Noémie
    Nuno Oisin Odile Ola Olaf Olga Olena Oleksandr Olumide Omar Oonagh Orla Osama Osman Ottavio
    Paolo Pascal Pasquale Patrice Pavel Pawel Paweł Percy Perry Petra Petros Pia Pieter Piers Piotr
    Pippa Pooja Portia Prakash Pradeep Praveen Preeti Priti Rachael Radek Rahul Raj Rajiv Rakesh
    Ramesh Ramon Ramona Raquel Rashid Rasmus Raul Reinhard Rhiannon Rhys Riccardo Rodrigo Rohan
    Rohit Roisin Romain Roman Rory Rosalind Rosie Rowan Rowena Roxanne Rufus Ruben Rubén Saeed
    Sabine Sabrina Saki Salma Salman Salvador Salvatore Sanjeev Santiago Sasha Satoshi Saskia Selina
    Serena Serge Sergey Sergio Shannon Shauna Sheena Shinji Shivani Siobhan Sinead Siân Sofia
    Solveig Soren Søren Stacey Stéphane Sunita Susanne Sushma Svetlana Sybil Tadeusz Takashi Takeshi
    Tamara Tamsin Tanja Tanya Tariq Tatiana Thabo Thandiwe Thandeka Thérèse Thibault Thiago Thorsten
    Tiago Tilda Tiffany Tomasz Tommaso Tommy Toshiro Trish Tristan Ulrich Ulrike Uma Ursula Uwe
    Valentin Valentina Valeria Vasily Veronika Vicky Vicente Vikram Viktor Vinod Violet Vivek
    Vivienne Volker Waleed Walid Wanda Wim Wilfred Wilhelm Winnie Xavier Yann Yannick Yasmine
    Yolanda Yoko Yoshiko Yuki Yuri Yusuke Yves Yvette Zahra Zara Zbigniew Zeynep Zainab Zofia Zubair
    Zuzana Zoltan Zoë Aan Abdi Abdul Abdullah Achmad Ade Adi Aditya Afif Agung Agus Agustina Ahmad
    Ahmed Akbar Aldi Ali Alif Alwi Amalia Amir Andi Andika Andri Angga Anggi Anggun Anies Anindya
    Annisa Anton Anwar Ari Arief Aries Arif Aris Arman Arya Asep Asih Asri Aulia Ayu Bagas Bagus
    Bahlil Bahri Bakti Bambang Bayu Beni Benny Bima Bintang Budi Budiman Burhan Burhanuddin Cahya
    Cahyo Cakra Chairul Chandra Citra Damar Danang Darmawan Darwin Dedek Dedi Dedy Deni Denny Desi
    Dewi Dharma Dian Didi Didik Dimas Dina Dini Djoko Dodi Doni Donny Dony Dudi Dwi Dwiki Edi Eka
    Eko Elvira Emil Endang Enny Erick Erlangga Ernawati Erwin Esti Fachri Fadhil Fadil Fadli Fahmi
    Fahri Faisal Fajar Farah Farhan Farid Fathur Fatimah Fauzan Fauzi Febri Felicia Ferdi Ferry
    Firman Fitra Fitri Fitriani Galang Galih Ganjar Gede Gilang Gita Gunawan Guntur Habib Hadi Hafid
    Hafiz Halim Hamid Hamzah Handoko Hanif Hardi Hari Haris Hariyadi Hartono Haryadi Haryanto Hasan
    Hasbi Helmi Hendra Hendri Hendrik Hendro Heri Herlina Herman Heru Hery Hilman Husein Husni
    Ibrahim Ichsan Ida Idris Ihsan Ika Ikhsan Ilham Imam Iman Indah Indra Inggrid Intan Ira Irfan
    Irma Irwan Irwansyah Iskandar Ismail Iwan Jamal Joko Joni Josua Kadek Kamal Kartika Ketut
    Khairul Krisna Kukuh Kurnia Laksmi Lestari Lia Lilis Luhut Lukman M. Made Mahfud Mahmud Maman
    Mardiono Maruf Mega Meutia Moch. Mochamad Moh. Mohamad Muh. Muhamad Muhammad Mulyadi Mulyono
    Nadia Nanang Nandang Natsir Neng Nia Ningsih Nova Novi Novita Nur Nurhayati Nurul Nyoman Oka Oki
    Opik Pandu Prabowo Pramono Prasetya Prasetyo Prita Puji Purbaya Purnomo Purwanto Purwo Putri
    Putu Rachmat Raden Rafli Rahayu Rahmad Rahman Rahmat Raka Rama Rangga Ratih Ratna Ratu Rendi
    Rendra Rendy Restu Retno Reza Rian Ricky Ridho Ridwan Rifki Rifqi Riki Rina Rinaldi Rini Rio
    Riri Riski Risma Rizal Rizki Rizky Robby Rohmat Roni Rosan Rosita Rudi Rudy Rully Rusdi Ruslan
    Rusli Sabar Said Saiful Salim Samsul Santi Sari Satria Satrio Septian Setiawan Setiyono Setyo
    Shinta Sholeh Sigit Sinta Siti Slamet Soegeng Sofyan Solihin Sri Subagyo Subandi Sudarmono
    Sudirman Sugeng Suharto Suhartono Sukarno Sukma Sulaiman Sulistyo Sunarto Suparman Supriyadi
    Supriyanto Surya Suryadi Suryo Susanti Susilo Sutrisno Suwarno Suyanto Syafii Syahrul Syaiful
    Syamsul Tantri Tatang Taufik Tauhid Teddy Tedi Teguh Titik Titin Tito Toni Tri Trisno Triyono
    Tuti Ujang Ulfa Umar Untung Usman Utami Vina Wahyu Wati Wawan Wayan Wibowo Widi Widodo Widya
    Winarno Wisnu Wulan Yani Yanti Yanto Yanuar Yayan Yoga Yohanes Yohannes Yosef Yudha Yudhi Yudi
    Yuli Yulia Yulianto Yuni Yunus Yusril Yusuf Zaenal Zainal Zaki Zulfikar Zulkarnain Zulkifli
    Adhi Agustinus Agustya Alamsyah Alfian Amran Anang Andhika Andry Anggoro Anggraini Anisa Ardi
    Ardiansyah Arie Arifin Arsjad Astuti Azis Azwar Bachtiar Bahtiar Baskoro Basuki Bhima Budhi
    Cecep Dadan Dadang Danu Darwis Deddy Destry Dody Dyah Eddy Edy Elvi Endah Eniya Erna Euis Fabby
    Febrio Ferdinand Fikri Fitria Harjanto Harun Haryo Hendy Heni Hermawan Hernawan Herry Hidayat
    Indrawati Iqbal Irianto Irvan Ismanto Jamaluddin Jisman Junaedi Jusuf Karyanto Khofifah Kholid
    Komang Kurniawan Kusnadi Lilik Lutfi Maryati Masduki Mohammad Muchlis Mukhlis Munawar Nasrul
    Nengah Nicke Nugroho Nurdin Oktavia Pahala Pudji Raditya Riza Rofiq Rohman Romi Ronny Rudianto
    Samsudin Sandiaga Santoso Siska Soni Sudarmaji Sugiarto Sugiono Suharyanto Suhendar Suhendra
    Suherman Sukardi Sumarno Sunarso Suprapto Supriadi Susanto Sutarto Suwardi Syafruddin Taufiq
    Tjahjo Tjandra Todotua Utomo Wahyudi Wijayanto Wiwik Yayat Yuliot Yunita Zainuddin Zeno
    Anjar Ardian Atika Bimo Boediono Chatib Dani Darmin Dede Elly Enrico Evi Fakhrul Filianingsih
    Fithra Frans Friderica Hariyanto Hasto Imelda Indri Irman Juda Karyono Laila Laksono Latif
    Mahendra Megawati Meutya Mirza Mochtar Myrdal Nafan Nining Okta Pratikno Priyo Radhika Rani Reni
    Reny Sapto Stefanus Suharso Surono Susi Suwandi Telisa Teten Theresia Tika Totok Valdy Winda
    Yayuk Yuliana Yusak
    """.split()  # noqa: SIM905
)
# Family names that stand first.
FIRST_SURNAMES: Final = frozenset(
    """
    Bai Bao Bo Cai Cao Cen Chai Chang Chao Chen Cheng Chi Chu Cui Dai Deng Ding Dong Dou Du Duan Fan
    Fang Fei Feng Fu Gan Gao Ge Geng Gong Gu Guan Guo Han Hao He Hong Hou Hu Hua Huang Huo Ji Jia
    Jiang Jiao Jin Jing Kang Kong Lai Lan Lei Leng Li Lian Liang Liao Lin Ling Liu Long Lou Lu Luan
    Luo Lv Lü Ma Mao Mei Meng Mi Miao Mo Mu Ni Nie Ning Niu Ou Ouyang Pan Pang Pei Peng Pu Qi Qian
    Qiao Qin Qiu Qu Quan Ren Rong Ruan Shang Shao Shen Sheng Shi Shu Si Sima Situ Song Su Sui Sun
    Tan Tang Tao Teng Tian Tong Tu Wan Wang Wei Wen Weng Wu Xi Xia Xiang Xiao Xie Xin Xing Xiong Xu
    Xue Yan Yang Yao Ye Yi Yin Ying You Yu Yuan Yue Yun Zang Zeng Zha Zhai Zhan Zhang Zhao Zheng
    Zhong Zhou Zhu Zhuang Zhuo Zong Zou Zuo Chan Cheung Chow Chung Fong Ho Hui Kwan Kwok Lam Lau Lee
    Leung Lo Mak Ng Ngai Poon Siu Tam Tsang Tse Tsui Wong Yam Yeung Yip Yuen Kim Park Choi Jung
    Nguyen Tran Pham Hoang Phan Vu Dang Bui Do Ngo
    """.split()  # noqa: SIM905
)
# What a Chinese given name is written as, in one word or two.
SYLLABLE: Final = (
    "(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?"
    "(?:a|o|e|i|u|ü|v|ai|ei|ao|ou|an|en|ang|eng|ong|er|ia|ie|iao|iu|ian|in|iang|ing|iong|ua|uo|uai|"
    "ui|uan|un|uang|ue|ve|üe)"
)

# Who has one of these in his name, as written, is a person.
OFFICE_WORDS: Final = frozenset(
    """
    President Premier Minister Mayor Governor Secretary Senator Ambassador Councillor Cllr MP MEP
    King Queen Prince Princess Pope Bishop Archbishop Cardinal Rabbi Imam Judge Justice Captain
    Colonel General Major Lieutenant Admiral Sergeant Corporal Inspector Detective Superintendent
    Constable Chef Coach Father Sister Brother Uncle Aunt Grandma Mr Mrs Ms Miss Dr Prof Professor
    Sir Dame Lord Lady Baroness Baron Chancellor Congressman Congresswoman Representative Speaker
    Chairman Chairwoman Chairperson Chair CEO CFO COO CTO Director Spokesman Spokeswoman
    Spokesperson Economist Analyst Strategist Founder Manager Chief Officer Engineer Commissioner
    Deputy Vice-President Vice Dean Rector Provost Editor Reporter Correspondent Attorney Sheriff
    Treasurer Comptroller Envoy Taoiseach Sultan Emperor Sheikh Ayatollah Comrade Leader Jr Jr. Sr.
    II III
    """.split()  # noqa: SIM905
)
