"""TF-IDF, truncated SVD with 100 dimensions and k-means with 50 clusters by scikit-learn.

usage: scikit.py CORPUS.jsonl   (one article a line, with text)
STARTS sets the starts of k-means (10, scikit-learn's own default).
"""
import json
import os
import sys
import time

from sklearn.cluster import KMeans
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.preprocessing import normalize

with open(sys.argv[1], encoding="utf-8") as lines:
    texts = [json.loads(line)["text"] for line in lines]
start = time.time()
terms = TfidfVectorizer(sublinear_tf=True, min_df=3, max_df=0.4).fit_transform(texts)
features = time.time()
space = normalize(TruncatedSVD(100, random_state=1).fit_transform(terms))
projected = time.time()
KMeans(50, random_state=1, n_init=int(os.environ.get("STARTS", "10"))).fit(space)
end = time.time()
print(
    f"scikit-learn {sys.argv[1]}: {end - start:.1f} s"
    f" (terms {features - start:.1f}, SVD {projected - features:.1f}, k-means {end - projected:.1f})"
)
